package org.jauge.backoffice.events;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jauge.reserve.AllottedLine;
import org.jauge.reserve.AllottedRate;
import org.jauge.reserve.Counts;
import org.jauge.reserve.Quantity;
import org.jspecify.annotations.Nullable;

/** The box "Réserve" of one rate: a number for each reserve of the organisation, and one without access. */
public class ReserveBox implements Serializable {

    private static final long serialVersionUID = 1L;

    /** One reserve with the number that is typed for it. */
    public static class Field implements Serializable {

        private static final long serialVersionUID = 1L;

        private final AllottedLine line;
        private @Nullable Integer total;

        Field(AllottedLine line) {
            this.line = line;
            this.total = line.counts().total();
        }

        boolean isChanged() {
            return !Objects.equals(total, line.counts().total());
        }

        Quantity quantity() {
            var reserve = line.reserveId();
            var typed = total == null ? 0 : total;
            return new Quantity(
                    reserve == null ? 0 : reserve, typed, line.counts().total());
        }

        public AllottedLine getLine() {
            return line;
        }

        public Counts getCounts() {
            return line.counts();
        }

        public boolean isReleasable() {
            return line.allocationId() != null && line.counts().left() > 0;
        }

        public @Nullable Integer getTotal() {
            return total;
        }

        public void setTotal(@Nullable Integer total) {
            this.total = total;
        }
    }

    private final AllottedRate rate;
    private final List<Field> fields;

    ReserveBox(AllottedRate rate) {
        this.rate = rate;
        this.fields = rate.lines().stream().map(Field::new).toList();
    }

    List<Quantity> changed() {
        return fields.stream().filter(Field::isChanged).map(Field::quantity).toList();
    }

    public AllottedRate getRate() {
        return rate;
    }

    public List<Field> getFields() {
        return fields;
    }
}
