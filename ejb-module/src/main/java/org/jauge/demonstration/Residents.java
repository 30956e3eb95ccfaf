package org.jauge.demonstration;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jauge.merchant.Role;

/** Finds the demonstration's people in the database. */
@Dependent
class Residents {

    @PersistenceContext
    EntityManager em;

    /** Those whom everybody can still sign in as, the owner first. */
    List<Resident> known() {
        return em.createQuery(
                        "select new org.jauge.demonstration.Resident(u.id, m.id, u.name, u.email, u.role, m.createdAt,"
                                + " u.passwordSetAt) from StaffUser u, Merchant m where m.id = u.merchantId"
                                + " and u.active = true and u.passwordSetAt is not null and u.email in :emails",
                        Resident.class)
                .setParameter(
                        "emails", Stream.of(Person.values()).map(Person::email).toList())
                .getResultStream()
                .filter(Resident::hasKnownPassword)
                .sorted(comparing(Resident::role).reversed())
                .toList();
    }

    Optional<Resident> owner() {
        return owners().stream().findFirst();
    }

    /** One, unless several merchants were opened in its name. */
    List<Resident> owners() {
        return known().stream().filter(one -> one.role() == Role.OWNER).toList();
    }
}
