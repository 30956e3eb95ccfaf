package org.jauge.activity;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/**
 * Finds what is there already and a model would not permit (E-13, E-15); read under the activities' rows, so it stays
 * true.
 */
final class ModelFit {

    private static final String EMPLACEMENTS =
            "select a.name from emplacement e join activity a on a.id = e.activity_id where a.";

    private ModelFit() {}

    /** The name of an activity with several emplacements: this one, or any of the model. */
    static Optional<String> several(EntityManager em, Of of, long id) {
        return first(em, of.column + " = ?1 group by a.id, a.name having count(*) > 1", id);
    }

    /** The name of an activity in which tables are managed. */
    static Optional<String> tables(EntityManager em, Of of, long id) {
        return first(em, of.column + " = ?1 and e.tables_managed = true", id);
    }

    @SuppressWarnings("unchecked") // a native query of one column
    private static Optional<String> first(EntityManager em, String condition, long id) {
        List<String> names = em.createNativeQuery(EMPLACEMENTS + condition)
                .setParameter(1, id)
                .setMaxResults(1)
                .getResultList();
        return names.stream().findFirst();
    }

    /** What the id is of. */
    enum Of {
        ACTIVITY("id"),
        MODEL("model_id");

        private final String column;

        Of(String column) {
            this.column = column;
        }
    }
}
