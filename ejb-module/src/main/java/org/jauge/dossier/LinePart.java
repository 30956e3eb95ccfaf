package org.jauge.dossier;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jauge.inventory.Part;
import org.jauge.shared.NewRows;
import org.jspecify.annotations.Nullable;

/** What each item of a bundle is made of, as it was when its line was written: its tickets follow that (H-05). */
@Entity
@Table(name = "line_part")
@IdClass(LinePart.Key.class)
class LinePart {

    private static final NewRows.Into INTO =
            new NewRows.Into(3, "line_part", "line_id, category_id, merchant_id, quantity, chosen");

    @Id
    @Column(name = "line_id")
    private long lineId;

    @Id
    @Column(name = "category_id")
    private long categoryId;

    @Column(name = "merchant_id", nullable = false, updatable = false)
    private long merchantId;

    @Column(nullable = false)
    private int quantity;

    @Column(nullable = false)
    private boolean chosen;

    protected LinePart() {}

    static void insert(NewRows rows, long lineId, long merchantId, Part part) {
        rows.add(INTO, lineId, part.categoryId(), merchantId, part.quantity(), part.chosen());
    }

    static void deleteOf(EntityManager em, long lineId) {
        em.createQuery("delete from LinePart p where p.lineId = :line")
                .setParameter("line", lineId)
                .executeUpdate();
    }

    /** Tells lines that are bundles what they hold, by one query; without any there is none. */
    static List<DossierLine> told(EntityManager em, List<DossierLine> lines) {
        var bundles = lines.stream().filter(DossierLine::isBundle).toList();
        if (bundles.isEmpty()) return lines;
        var parts = em.createQuery("select p from LinePart p where p.lineId in :lines", LinePart.class)
                .setHint(Carts.REFRESH, true)
                .setParameter("lines", bundles.stream().map(DossierLine::id).toList())
                .getResultStream()
                .sorted((one, other) -> Long.compare(one.categoryId, other.categoryId))
                .collect(groupingBy(part -> part.lineId, mapping(LinePart::part, toList())));
        bundles.forEach(line -> line.holds(parts.getOrDefault(line.id(), List.of())));
        return lines;
    }

    private Part part() {
        return new Part(categoryId, quantity, chosen);
    }

    /** Both ids together. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long lineId;
        private long categoryId;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that && lineId == that.lineId && categoryId == that.categoryId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(lineId, categoryId);
        }
    }
}
