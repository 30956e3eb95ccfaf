package org.jauge.booking;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;

/** The margins that anybody has set, in days; there are few. */
@Dependent
class Margins {

    @PersistenceContext
    EntityManager em;

    /** Without none at all. */
    List<Integer> used() {
        return Stream.of("BookingSetting", "BookingDefault")
                .flatMap(rules -> em.createQuery(
                                "select distinct r.marginDays from " + rules + " r where r.marginDays > 0",
                                Integer.class)
                        .getResultStream())
                .distinct()
                .sorted()
                .toList();
    }
}
