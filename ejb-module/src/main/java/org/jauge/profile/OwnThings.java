package org.jauge.profile;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jauge.merchant.Caller;
import org.jauge.profile.ProfileItem.Kind;
import org.jauge.shared.NotFound;

/** The merchant's own things that a profile may name, by id, with their names. */
@Dependent
class OwnThings {

    /** What is to be named; categories with their activity's name before them. */
    private static final Map<Kind, String> NAMES = Map.of(
            Kind.ACTIVITY, "select a.id, a.name from Activity a where a.merchantId = :merchant",
            Kind.CATEGORY,
                    "select c.id, concat(a.name, concat(' · ', c.name)) from TicketCategory c"
                            + " join Activity a on a.id = c.activityId where c.merchantId = :merchant",
            Kind.POINT_OF_SALE, "select p.id, p.name from PointOfSale p where p.merchantId = :merchant",
            Kind.AUDIENCE, "select t.id, t.name from AudienceType t where t.merchantId = :merchant");

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    /** In the order in which admissions lock them. */
    SortedMap<Long, String> activities() {
        return names(Kind.ACTIVITY);
    }

    SortedMap<Long, String> names(Kind kind) {
        var names = new TreeMap<Long, String>();
        em.createQuery(NAMES.get(kind), Object[].class)
                .setParameter("merchant", caller.merchantId())
                .getResultStream()
                .forEach(row -> names.put((Long) row[0], String.valueOf(row[1])));
        return names;
    }

    /** Refuses what is not the merchant's own. */
    void check(ProfileValues values) {
        check(Kind.ACTIVITY, "activity", values.activities());
        check(Kind.CATEGORY, "category", values.categories());
        check(Kind.POINT_OF_SALE, "point-of-sale", values.pointsOfSale());
        check(Kind.AUDIENCE, "audience", values.audiences());
    }

    private void check(Kind kind, String what, Chosen chosen) {
        if (chosen.ids().isEmpty()) return;
        var known = names(kind).keySet();
        for (var id : chosen.ids()) if (!known.contains(id)) throw new NotFound(what, id);
    }

    /** As the journal tells of it; empty for everything. */
    String told(Kind kind, Chosen chosen) {
        if (chosen.all()) return "";
        var names = names(kind);
        List<String> told =
                chosen.ids().stream().map(id -> names.getOrDefault(id, "?")).toList();
        return told.stream().sorted().collect(Collectors.joining(" + "));
    }
}
