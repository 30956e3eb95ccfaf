package org.jauge.merchant;

import static org.jauge.merchant.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.jauge.shared.NotFound;
import org.jauge.shared.Slice;
import org.jauge.shared.Stale;
import org.jauge.shared.UniqueKeys;

/** The people who work for the merchant, and what they may do (S-03, S-04). */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class Staff {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    OneTimeLinks links;

    @Inject
    Entitlements entitlements;

    public Slice<StaffLine> page(int first, int size) {
        var rows = em.createQuery(
                        "select u from StaffUser u where u.merchantId = :merchant order by u.active desc, u.name, u.id",
                        StaffUser.class)
                .setParameter("merchant", caller.merchantId())
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(StaffLine::of)
                .toList();
        var total = em.createQuery("select count(u) from StaffUser u where u.merchantId = :merchant", Long.class)
                .setParameter("merchant", caller.merchantId())
                .getSingleResult();
        return new Slice<>(rows, total.intValue());
    }

    public StaffDetails details(long id) {
        var user = user(id, LockModeType.NONE);
        var rights = entitlements.of(user);
        return new StaffDetails(
                StaffLine.of(user),
                user.language(),
                rights,
                user.version(),
                entitlements.mine().covers(rights));
    }

    /** The roles that the caller may give, the least first. */
    public List<Role> grantable() {
        return Role.ofStaff().stream().filter(caller.role()::includes).toList();
    }

    /** Returns the token of the invitation, to be shown once to the inviter where no mail brings it. */
    public String invite(NewStaff wanted) {
        entitlements.requireCovered(wanted.rights());
        entitlements.requireOutlet(wanted.rights());
        var user = new StaffUser(
                caller.merchantId(),
                wanted.email(),
                wanted.name(),
                wanted.language(),
                wanted.rights(),
                clock.instant());
        em.persist(user);
        UniqueKeys.flush(em, EmailTaken::new); // also before the rows that refer to him
        entitlements.assign(user, wanted.rights());
        entitlements.note(user, "invited", "", entitlements.text(user, wanted.rights()));
        return links.bring(user);
    }

    /** Takes effect at the other's next click. */
    public void change(long id, long version, String name, String language, Rights wanted) {
        entitlements.lockOwners();
        var user = reachable(id);
        if (user.version() != version) throw new Stale("user");
        entitlements.requireCovered(wanted);
        entitlements.requireOutlet(wanted);
        var before = entitlements.text(user, entitlements.of(user));
        var details = new NewStaff(user.email(), name, language, wanted);
        user.rename(details.name(), details.language());
        user.entitle(wanted);
        entitlements.assign(user, wanted);
        entitlements.requireOwner();
        entitlements.note(user, "changed", before, entitlements.text(user, wanted));
    }

    /** Signs the other out at his next click; what he did stays his. */
    public void deactivate(long id) {
        entitlements.lockOwners();
        var user = reachable(id);
        user.deactivate();
        links.endThoseOf(id);
        entitlements.requireOwner();
        entitlements.note(user, "deactivated", "", "");
    }

    public void reactivate(long id) {
        var user = reachable(id);
        user.activate();
        entitlements.note(user, "reactivated", "", "");
    }

    /** A new invitation or reset link: its token, to be shown once. Earlier links end. */
    public String newLink(long id) {
        var user = reachable(id);
        if (!user.active()) throw new NotFound("user", id);
        entitlements.note(user, "link-issued", "", "");
        return links.bring(user);
    }

    private StaffUser reachable(long id) {
        var user = user(id, LockModeType.PESSIMISTIC_WRITE);
        entitlements.requireCovered(entitlements.of(user));
        return user;
    }

    private StaffUser user(long id, LockModeType lock) {
        var user = em.find(StaffUser.class, id, lock);
        if (user == null || user.merchantId() != caller.merchantId()) throw new NotFound("user", id);
        return user;
    }
}
