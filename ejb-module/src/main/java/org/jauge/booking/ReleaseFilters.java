package org.jauge.booking;

import static org.jauge.merchant.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jauge.category.CategoryReads;
import org.jauge.merchant.Caller;
import org.jauge.shared.InvalidField;
import org.jauge.shared.NotFound;
import org.jauge.shared.Stale;
import org.jauge.shared.Text;
import org.jauge.shared.UniqueKeys;

/** Filters of the release screen that one of the staff saved for himself; nobody else sees them. */
@Stateless
@RolesAllowed(READER)
public class ReleaseFilters {

    public static final int NAME_MAX = 60;
    private static final int COUNT_MAX = 30;
    private static final String SUBJECT = "filter";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    CategoryReads categories;

    /** By name; without those of an activity that he may use no more, or of a product of such a one. */
    public List<SavedFilter> mine() {
        var saved = kept().stream().map(KeptFilter::saved).toList();
        var products = withinReach(saved.stream()
                .flatMap(one -> Stream.ofNullable(one.terms().categoryId()))
                .collect(Collectors.toSet()));
        return saved.stream()
                .filter(one -> isWithinReach(one.terms(), products))
                .toList();
    }

    /** Those of these products that are of an activity he may use. */
    private Set<Long> withinReach(Set<Long> categoryIds) {
        if (categoryIds.isEmpty()) return Set.of();
        return em.createQuery(
                        "select c.id from TicketCategory c where c.merchantId = :merchant and c.id in :ids"
                                + " and (:all = true or c.activityId in :activities)",
                        Long.class)
                .setParameter("merchant", caller.merchantId())
                .setParameter("ids", categoryIds)
                .setParameter("all", caller.allActivities())
                .setParameter("activities", caller.activityIds())
                .getResultStream()
                .collect(Collectors.toSet());
    }

    private boolean isWithinReach(FilterTerms terms, Set<Long> products) {
        var activity = terms.activityId();
        var product = terms.categoryId();
        return (activity == null || caller.mayUse(activity)) && (product == null || products.contains(product));
    }

    /**
     * Takes the place of his filter of that name, if he has one.
     *
     * @throws InvalidField about {@code name} when it is missing or too long, or when he has {@value #COUNT_MAX} others
     * @throws NotFound when the activity or the product is not his
     */
    public void save(String typed, FilterTerms terms) {
        var name = Text.required("name", typed, NAME_MAX);
        if (terms.activityId() != null) caller.requireActivity(terms.activityId());
        if (terms.categoryId() != null) categories.details(terms.categoryId()); // or there is none of it here
        var kept = kept();
        var filter = kept.stream().filter(one -> one.name().equals(name)).findFirst();
        if (filter.isEmpty() && kept.size() >= COUNT_MAX) throw new InvalidField("name", "too-many", COUNT_MAX);
        filter.orElseGet(() -> added(name)).asks(terms);
        UniqueKeys.flush(em, () -> new Stale(SUBJECT));
    }

    private KeptFilter added(String name) {
        var filter = new KeptFilter(caller.merchantId(), caller.userId(), name);
        em.persist(filter);
        return filter;
    }

    /** What is not his is not there. */
    public void delete(long id) {
        var gone = em.createQuery("delete from KeptFilter f where f.id = :id and f.staffUserId = :user")
                .setParameter("id", id)
                .setParameter("user", caller.userId())
                .executeUpdate();
        if (gone == 0) throw new NotFound(SUBJECT, id);
    }

    private List<KeptFilter> kept() {
        return em.createQuery(
                        "select f from KeptFilter f where f.staffUserId = :user order by f.name", KeptFilter.class)
                .setParameter("user", caller.userId())
                .getResultList();
    }
}
