package org.jauge.merchant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jauge.shared.InvalidField;
import org.jauge.shared.NotFound;
import org.jauge.shared.Noted;

/** Who has which rights, and the two laws of S-04: nobody grants more than he has, an owner always remains. */
@ApplicationScoped
class Entitlements {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Identities identities;

    @Inject
    Event<Noted> noted;

    Rights mine() {
        return new Rights(
                caller.role(), caller.allActivities(), Set.copyOf(caller.activityIds()), caller.complimentary());
    }

    Rights of(StaffUser user) {
        return user.rights(user.allActivities() ? Set.of() : identities.activitiesOf(user.id()));
    }

    void requireCovered(Rights others) {
        if (!mine().covers(others)) throw new BeyondOwnRights();
    }

    /** An external clerk sells at one of the merchant's external box offices and nowhere else. */
    void requireOutlet(Rights rights) {
        var id = rights.outletId();
        if (id != null && outlet(id).channel() != Channel.EXTERNAL_BOX_OFFICE)
            throw new InvalidField("outlet", "not-external", id);
    }

    private PointOfSale outlet(long id) {
        var outlet = em.find(PointOfSale.class, id);
        if (outlet == null || outlet.merchantId() != caller.merchantId()) throw new NotFound("point-of-sale", id);
        return outlet;
    }

    /** Replaces the activities of somebody; those of another merchant do not exist. */
    void assign(StaffUser user, Rights rights) {
        em.createQuery("delete from StaffActivity a where a.key.userId = :user")
                .setParameter("user", user.id())
                .executeUpdate();
        for (var id : new TreeSet<>(rights.activityIds())) {
            if (identities.activityState(user.merchantId(), id).isEmpty()) throw new NotFound("activity", id);
            em.persist(new StaffActivity(user.merchantId(), user.id(), id));
        }
    }

    /** Two owners who remove each other at the same moment do it one after the other. */
    void lockOwners() {
        em.find(Merchant.class, caller.merchantId(), LockModeType.PESSIMISTIC_WRITE);
    }

    void requireOwner() {
        em.flush();
        var owners = em.createQuery(
                        "select u from StaffUser u where u.merchantId = :merchant and u.role = :owner", StaffUser.class)
                .setParameter("merchant", caller.merchantId())
                .setParameter("owner", Role.OWNER)
                .setHint("eclipselink.refresh", true) // the caller was read before the lock
                .getResultList();
        if (owners.stream().noneMatch(StaffUser::isActingOwner)) throw new LastOwner();
    }

    void note(StaffUser user, String action, String before, String after) {
        noted.fire(new Noted(
                user.merchantId(),
                caller.actor(),
                "user",
                String.valueOf(user.id()),
                action,
                user.name(),
                before,
                after));
    }

    /** As the journal shows somebody: activities and outlet by name. */
    String text(StaffUser user, Rights rights) {
        var outlet = rights.outletId();
        return "User[" + user.words() + ", role=" + rights.role() + ", activities="
                + (rights.allActivities() ? "all" : names(rights)) + ", complimentary=" + rights.complimentary()
                + (outlet == null ? "" : ", outlet=" + outlet(outlet).name()) + "]";
    }

    private String names(Rights rights) {
        return rights.activityIds().stream()
                .map(identities::activityName)
                .sorted()
                .collect(Collectors.joining("; "));
    }
}
