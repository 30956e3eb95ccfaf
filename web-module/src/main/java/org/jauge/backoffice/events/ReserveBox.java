package org.jauge.backoffice.events;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jauge.reserve.AllottedLine;
import org.jauge.reserve.AllottedRate;
import org.jauge.reserve.Counts;
import org.jauge.reserve.Quantity;
import org.jauge.reserve.StageLine;
import org.jspecify.annotations.Nullable;

/** The box "Réserve" of one rate: a number for each reserve of the organisation, and one without access. */
public class ReserveBox implements Serializable {

    private static final long serialVersionUID = 1L;

    /** One reserve with the number that is typed for it; one that is left empty stays, as in a bulk change. */
    public static class Field implements Serializable {

        private static final long serialVersionUID = 1L;

        private final AllottedLine line;
        private final List<StageLine> stages;
        private @Nullable Integer total;

        Field(AllottedLine line, List<StageLine> stages) {
            this.line = line;
            this.stages = List.copyOf(stages);
            this.total = line.counts().total();
        }

        boolean isChanged() {
            return total != null && total != line.counts().total();
        }

        Quantity quantity() {
            var reserve = line.reserveId();
            var typed = Objects.requireNonNull(total);
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

        /** The next stage in which it is let go by itself; null for none. */
        public @Nullable StageLine getNext() {
            return stages.stream().filter(StageLine::isWaiting).findFirst().orElse(null);
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

    ReserveBox(AllottedRate rate, Map<Long, List<StageLine>> stages) {
        this.rate = rate;
        this.fields = rate.lines().stream()
                .map(line -> new Field(line, of(stages, line.allocationId())))
                .toList();
    }

    private static List<StageLine> of(Map<Long, List<StageLine>> stages, @Nullable Long allocation) {
        return allocation == null ? List.of() : stages.getOrDefault(allocation, List.of());
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
