package org.jauge.profile;

import static org.jauge.merchant.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jauge.activity.CatalogueJournal;
import org.jauge.activity.CatalogueVersions;
import org.jauge.calendar.SaleWindow;
import org.jauge.merchant.Caller;
import org.jauge.profile.ProfileItem.Kind;
import org.jauge.shared.DateSpan;
import org.jauge.shared.InvalidField;
import org.jauge.shared.NameTaken;
import org.jauge.shared.NotFound;
import org.jauge.shared.Stale;
import org.jauge.shared.UniqueKeys;
import org.jspecify.annotations.Nullable;

/** Defines which products are on sale or up for booking: gate 2 (A-07, B-05). Not for people of one activity. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class ProductProfiles {

    static final String SUBJECT = "product-profile";

    /** All of them are compared at each question, so they are few. */
    public static final int COUNT_MAX = 200;

    /** A profile as the journal tells of it; empty means everything. */
    private record Content(
            String name,
            ProfileState state,
            boolean sale,
            boolean booking,
            boolean option,
            SaleWindow period,
            DateSpan eventDates,
            String activities,
            String categories,
            String outlets,
            String audiences,
            Quantities quantities) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    OwnThings own;

    @Inject
    CatalogueVersions versions;

    @Inject
    CatalogueJournal journal;

    /** By name, those that give rights first. */
    public List<ProfileDetails> all() {
        caller.requireAccount();
        var items = items(null);
        return em.createQuery(
                        "select p from ProductProfile p where p.merchantId = :merchant order by p.state, p.name",
                        ProductProfile.class)
                .setParameter("merchant", caller.merchantId())
                .getResultStream()
                .map(profile -> new ProfileDetails(profile.id(), profile.version(), profile.values(items)))
                .toList();
    }

    public ProfileDetails details(long id) {
        caller.requireAccount();
        return details(own(em.find(ProductProfile.class, id), id));
    }

    public NamedThings things() {
        caller.requireAccount();
        return new NamedThings(
                own.names(Kind.ACTIVITY),
                own.names(Kind.CATEGORY),
                own.names(Kind.POINT_OF_SALE),
                own.names(Kind.AUDIENCE));
    }

    public long create(ProfileValues values) {
        caller.requireAccount();
        own.check(values);
        bump(List.of(values));
        if (count() >= COUNT_MAX) throw new InvalidField("profile", "too-many", COUNT_MAX);
        var profile = new ProductProfile(caller.merchantId(), values);
        em.persist(profile);
        UniqueKeys.flush(em, () -> new NameTaken(SUBJECT, values.name()));
        profile.items(values).forEach(em::persist);
        journal.created(SUBJECT, profile.id(), values.name(), content(values));
        return profile.id();
    }

    public void change(long id, long version, ProfileValues values) {
        own.check(values);
        var before = details(id);
        bump(List.of(before.values(), values));
        var profile = locked(id, version, before);
        em.lock(profile, LockModeType.OPTIMISTIC_FORCE_INCREMENT); // also where only the things it names change
        profile.change(values);
        UniqueKeys.flush(em, () -> new NameTaken(SUBJECT, values.name()));
        replaceItems(profile, values);
        journal.changed(SUBJECT, id, values.name(), content(before.values()), content(values));
    }

    public void delete(long id, long version) {
        var before = details(id);
        bump(List.of(before.values()));
        var profile = locked(id, version, before);
        items(id).forEach(em::remove);
        em.flush();
        em.remove(profile);
        journal.deleted(SUBJECT, id, before.values().name(), content(before.values()));
    }

    /** Activities come before it in the order of locking; those that it names must still be the ones that were raised. */
    private ProductProfile locked(long id, long version, ProfileDetails read) {
        var profile = own(em.find(ProductProfile.class, id, LockModeType.PESSIMISTIC_WRITE), id);
        em.refresh(profile);
        if (profile.version() != version || read.version() != version) throw new Stale(SUBJECT);
        return profile;
    }

    /** A draft gives no right, but it may become one that does. */
    private void bump(Collection<ProfileValues> concerned) {
        var all = own.activities().keySet();
        var raised = new TreeSet<Long>();
        for (var values : concerned)
            all.stream().filter(values.activities()::includes).forEach(raised::add);
        raised.forEach(versions::bump);
    }

    private ProfileDetails details(ProductProfile profile) {
        return new ProfileDetails(profile.id(), profile.version(), profile.values(items(profile.id())));
    }

    private ProductProfile own(@Nullable ProductProfile profile, long id) {
        if (profile == null || profile.merchantId() != caller.merchantId()) throw new NotFound(SUBJECT, id);
        return profile;
    }

    private List<ProfileItem> items(@Nullable Long profileId) {
        return em.createQuery("select i from ProfileItem i where i.merchantId = :merchant", ProfileItem.class)
                .setParameter("merchant", caller.merchantId())
                .getResultStream()
                .filter(item -> profileId == null || Objects.equals(item.profileId(), profileId))
                .toList();
    }

    private void replaceItems(ProductProfile profile, ProfileValues values) {
        var known = items(profile.id());
        var wanted = profile.items(values).toList();
        known.stream().filter(item -> wanted.stream().noneMatch(item::isSame)).forEach(em::remove);
        wanted.stream().filter(item -> known.stream().noneMatch(item::isSame)).forEach(em::persist);
    }

    private long count() {
        return em.createQuery("select count(p) from ProductProfile p where p.merchantId = :merchant", Long.class)
                .setParameter("merchant", caller.merchantId())
                .getSingleResult();
    }

    private Content content(ProfileValues values) {
        return new Content(
                values.name(),
                values.state(),
                values.operations().contains(Operation.SALE),
                values.operations().contains(Operation.BOOKING),
                values.operations().contains(Operation.OPTION),
                values.period(),
                values.eventDates(),
                own.told(Kind.ACTIVITY, values.activities()),
                own.told(Kind.CATEGORY, values.categories()),
                own.told(Kind.POINT_OF_SALE, values.pointsOfSale()),
                own.told(Kind.AUDIENCE, values.audiences()),
                values.quantities());
    }
}
