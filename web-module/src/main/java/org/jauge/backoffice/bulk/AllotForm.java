package org.jauge.backoffice.bulk;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jauge.planning.AllotmentChange;
import org.jauge.reserve.ReserveName;
import org.jspecify.annotations.Nullable;

/** What reserves are to have of one rate at each event; a number that is left empty stays. */
public class AllotForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** One reserve, or the capacity without access. */
    public static class Row implements Serializable {

        private static final long serialVersionUID = 1L;

        private final ReserveName reserve;
        private @Nullable Integer total;

        Row(ReserveName reserve) {
            this.reserve = reserve;
        }

        public ReserveName getReserve() {
            return reserve;
        }

        public @Nullable Integer getTotal() {
            return total;
        }

        public void setTotal(@Nullable Integer total) {
            this.total = total;
        }
    }

    private @Nullable Long emplacement;
    private @Nullable Long category;
    private final List<Row> rows;

    AllotForm(List<ReserveName> reserves) {
        rows = reserves.stream().map(Row::new).toList();
    }

    /** Null where nothing is typed. */
    @Nullable
    AllotmentChange change() {
        Map<Long, Integer> typed = new TreeMap<>();
        for (var row : rows) if (row.total != null) typed.put(row.reserve.id(), row.total);
        return AllotmentChange.typed(emplacement, category, typed);
    }

    public List<Row> getRows() {
        return rows;
    }

    public @Nullable Long getEmplacement() {
        return emplacement;
    }

    public void setEmplacement(@Nullable Long emplacement) {
        this.emplacement = emplacement;
    }

    public @Nullable Long getCategory() {
        return category;
    }

    public void setCategory(@Nullable Long category) {
        this.category = category;
    }
}
