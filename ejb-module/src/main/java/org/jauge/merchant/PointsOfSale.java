package org.jauge.merchant;

import static org.jauge.merchant.Roles.ADMINISTRATOR;
import static org.jauge.merchant.Roles.BROWSER;
import static org.jauge.merchant.Roles.EXTERNAL_CLERK;
import static org.jauge.merchant.Roles.READER;
import static org.jauge.merchant.Roles.SHOP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jauge.shared.NameTaken;
import org.jauge.shared.NotFound;
import org.jauge.shared.Noted;
import org.jauge.shared.Stale;
import org.jauge.shared.UniqueKeys;

/** The merchant's outlets. */
@Stateless
public class PointsOfSale {

    /** An outlet as the journal tells of it. */
    private record Content(String name, String language, String defaultAudience, HoldRules holds, boolean active) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    KnownTerms known;

    @Inject
    Event<Noted> noted;

    /** All of them; to an external clerk, his. */
    @RolesAllowed({READER, EXTERNAL_CLERK})
    public List<PointOfSaleLine> lines() {
        return em.createQuery(
                        "select new org.jauge.merchant.PointOfSaleLine(p.id, p.name, p.channel, p.language, a.name,"
                                + " p.active) from PointOfSale p join AudienceType a on a.id = p.defaultAudienceId"
                                + " where p.merchantId = :merchant and (:any = true or p.id = :own)"
                                + " order by p.active desc, p.name",
                        PointOfSaleLine.class)
                .setParameter("merchant", caller.merchantId())
                .setParameter("any", !caller.isConfined())
                .setParameter("own", caller.outletId().orElse(0))
                .getResultList();
    }

    /** A key and an external clerk are bound to their outlet; others of the staff may work at any of the merchant's. */
    @RolesAllowed({READER, EXTERNAL_CLERK, SHOP, BROWSER})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS) // mostly remembered
    public PointOfSaleTerms terms(long id) {
        return known.of(id);
    }

    @RolesAllowed(ADMINISTRATOR)
    public PointOfSaleDetails details(long id) {
        var outlet = outlet(id);
        return new PointOfSaleDetails(id, outlet.channel(), outlet.settings(), outlet.active(), outlet.version());
    }

    @RolesAllowed(ADMINISTRATOR)
    public long create(Channel channel, OutletSettings settings) {
        requireAudience(settings);
        var outlet = new PointOfSale(caller.merchantId(), channel, settings);
        em.persist(outlet);
        requireOwnName(settings);
        note(outlet, "created", "", text(outlet));
        return outlet.id();
    }

    @RolesAllowed(ADMINISTRATOR)
    public void change(long id, long version, OutletSettings settings, boolean active) {
        var outlet = outlet(id);
        em.lock(outlet, LockModeType.PESSIMISTIC_WRITE);
        if (outlet.version() != version) throw new Stale("point-of-sale");
        requireAudience(settings);
        var before = text(outlet);
        outlet.change(settings, active);
        requireOwnName(settings);
        note(outlet, "changed", before, text(outlet));
    }

    /** The key of the table decides: of two who save at once, one is told. */
    private void requireOwnName(OutletSettings settings) {
        UniqueKeys.flush(em, () -> new NameTaken("point-of-sale", settings.name()));
    }

    private void requireAudience(OutletSettings settings) {
        var audience = em.createQuery(
                        "select count(a) from AudienceType a where a.merchantId = :merchant and a.id = :id and a.active = true",
                        Long.class)
                .setParameter("merchant", caller.merchantId())
                .setParameter("id", settings.defaultAudienceId())
                .getSingleResult();
        if (audience == 0) throw new NotFound("audience", settings.defaultAudienceId());
    }

    private PointOfSale outlet(long id) {
        return em.createQuery(
                        "select p from PointOfSale p where p.id = :id and p.merchantId = :merchant", PointOfSale.class)
                .setParameter("id", id)
                .setParameter("merchant", caller.merchantId())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("point-of-sale", id));
    }

    private String text(PointOfSale outlet) {
        var set = outlet.settings();
        var audience = em.find(AudienceType.class, set.defaultAudienceId());
        return new Content(set.name(), set.language(), audience.name(), set.holds(), outlet.active()).toString();
    }

    private void note(PointOfSale outlet, String action, String before, String after) {
        noted.fire(new Noted(
                caller.merchantId(),
                caller.actor(),
                "point-of-sale",
                String.valueOf(outlet.id()),
                action,
                outlet.name(),
                before,
                after));
    }
}
