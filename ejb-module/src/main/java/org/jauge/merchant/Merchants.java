package org.jauge.merchant;

import static org.jauge.merchant.Roles.ADMINISTRATOR;
import static org.jauge.merchant.Roles.BROWSER;
import static org.jauge.merchant.Roles.EXTERNAL_CLERK;
import static org.jauge.merchant.Roles.READER;
import static org.jauge.merchant.Roles.SHOP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.jauge.shared.NotFound;
import org.jauge.shared.Noted;
import org.jauge.shared.Stale;

/** The caller's own merchant account. */
@Stateless
public class Merchants {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Event<Noted> noted;

    @RolesAllowed({READER, EXTERNAL_CLERK, SHOP, BROWSER})
    public MerchantDetails details() {
        return mine(LockModeType.NONE).details();
    }

    @RolesAllowed(ADMINISTRATOR)
    public void change(long version, NewMerchant settings) {
        var merchant = mine(LockModeType.PESSIMISTIC_WRITE);
        if (merchant.version() != version) throw new Stale("merchant");
        var before = merchant.settings().toString();
        merchant.change(settings);
        noted.fire(new Noted(
                merchant.id(),
                caller.actor(),
                "merchant",
                String.valueOf(merchant.id()),
                "changed",
                merchant.name(),
                before,
                settings.toString()));
    }

    private Merchant mine(LockModeType lock) {
        var merchant = em.find(Merchant.class, caller.merchantId(), lock);
        if (merchant == null) throw new NotFound("merchant", caller.merchantId());
        return merchant;
    }
}
