package org.jauge.merchant;

import static org.jauge.merchant.Roles.ADMINISTRATOR;
import static org.jauge.merchant.Roles.READER;
import static org.jauge.merchant.Roles.SHOP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jauge.shared.InvalidField;
import org.jauge.shared.NameTaken;
import org.jauge.shared.NotFound;
import org.jauge.shared.Noted;
import org.jauge.shared.Stale;
import org.jauge.shared.Text;
import org.jauge.shared.UniqueKeys;

/** Classes of customers, and what each may do at which outlet (AMB-X3, A-06). */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class Audiences {

    private static final int POSITION_MAX = 1_000;

    /** An audience as the journal tells of it. */
    private record Content(String name, int position, boolean active) {}

    /** What an audience may do at an outlet, for the journal. */
    private record Allowed(boolean mayBuy, boolean mayBook, boolean mayOption) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Event<Noted> noted;

    @RolesAllowed({READER, SHOP})
    public List<AudienceLine> lines() {
        return em.createQuery(
                        "select a from AudienceType a where a.merchantId = :merchant order by a.position, a.name",
                        AudienceType.class)
                .setParameter("merchant", caller.merchantId())
                .getResultStream()
                .map(AudienceType::line)
                .toList();
    }

    public AudienceLine line(long id) {
        return lines().stream()
                .filter(line -> line.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("audience", id));
    }

    public long create(String name, int position) {
        var audience = new AudienceType(caller.merchantId(), checked(name), checkedPosition(position));
        em.persist(audience);
        requireOwnName(audience);
        note("audience", audience.id(), "created", audience.name(), "", audience.name());
        return audience.id();
    }

    public void change(long id, long version, String name, int position, boolean active) {
        var audience = audience(id);
        if (audience.line().version() != version) throw new Stale("audience");
        if (!active) requireUnused(id);
        var before = audience.line();
        audience.change(checked(name), checkedPosition(position), active);
        requireOwnName(audience);
        note("audience", id, "changed", audience.name(), text(before), text(audience.line()));
    }

    /** Every cell that allows something, of every outlet. */
    public List<AudienceRight> rights() {
        return em.createQuery(
                        "select r from AudienceRule r where r.merchantId = :merchant"
                                + " order by r.key.pointOfSaleId, r.key.audienceTypeId",
                        AudienceRule.class)
                .setParameter("merchant", caller.merchantId())
                .getResultStream()
                .map(AudienceRule::right)
                .toList();
    }

    /** Sets the given cells; others stay as they are. Counts at the next page load. */
    public void allow(List<AudienceRight> wanted) {
        wanted.forEach(this::allow);
    }

    private void allow(AudienceRight wanted) {
        var audience = audience(wanted.audienceTypeId());
        var outlet = em.find(PointOfSale.class, wanted.pointOfSaleId());
        if (outlet == null || outlet.merchantId() != caller.merchantId())
            throw new NotFound("point-of-sale", wanted.pointOfSaleId());
        var key = new AudienceRule.Key(outlet.id(), audience.id());
        var rule = em.find(AudienceRule.class, key, LockModeType.PESSIMISTIC_WRITE);
        var before = rule == null ? AudienceRight.none(outlet.id(), audience.id()) : rule.right();
        if (before.equals(wanted)) return;
        if (rule == null) em.persist(new AudienceRule(caller.merchantId(), wanted));
        else rule.allow(wanted);
        note(
                "point-of-sale",
                outlet.id(),
                "audience-right",
                outlet.name() + ", " + audience.name(),
                text(before),
                text(wanted));
    }

    private AudienceType audience(long id) {
        var audience = em.find(AudienceType.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (audience == null || audience.merchantId() != caller.merchantId()) throw new NotFound("audience", id);
        return audience;
    }

    private static String checked(String typed) {
        return Text.required("name", typed, 100);
    }

    /** The key of the table decides: of two who save at once, one is told. */
    private void requireOwnName(AudienceType audience) {
        UniqueKeys.flush(em, () -> new NameTaken("audience", audience.name()));
    }

    private static int checkedPosition(int position) {
        if (position < 0 || position > POSITION_MAX) throw new InvalidField("position", "out-of-range", position);
        return position;
    }

    private void requireUnused(long id) {
        em.createQuery(
                        "select p.name from PointOfSale p where p.defaultAudienceId = :id and p.active = true order by p.name",
                        String.class)
                .setParameter("id", id)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .ifPresent(outlet -> {
                    throw new AudienceInUse(outlet);
                });
    }

    private static String text(AudienceLine line) {
        return new Content(line.name(), line.position(), line.active()).toString();
    }

    private static String text(AudienceRight right) {
        return new Allowed(right.mayBuy(), right.mayBook(), right.mayOption()).toString();
    }

    private void note(String subject, long id, String action, String label, String before, String after) {
        noted.fire(new Noted(
                caller.merchantId(), caller.actor(), subject, String.valueOf(id), action, label, before, after));
    }
}
