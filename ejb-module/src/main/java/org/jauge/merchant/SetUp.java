package org.jauge.merchant;

import static org.jauge.merchant.Roles.SYSTEM;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.jauge.shared.Noted;

/** Opens merchants: the first of an empty database by a link that only who reads the log has (S-02). */
@Stateless
@PermitAll
public class SetUp {

    @PersistenceContext
    EntityManager em;

    @Inject
    Passwords passwords;

    @Inject
    OneTimeLinks links;

    @Inject
    ShippedOutlets shipped;

    @Inject
    Clock clock;

    @Inject
    Event<MerchantOpened> opened;

    @Inject
    Event<Noted> noted;

    /** A new token for {@code /setup?token=…}, the earlier ones are dead; empty once there is a merchant. */
    public Optional<String> openLink() {
        return isEmpty() ? Optional.of(links.issueSetUp()) : Optional.empty();
    }

    /** Looking does not use the link. */
    public boolean isAlive(String token) {
        return isEmpty()
                && links.alive(token)
                        .filter(link -> link.kind() == LinkKind.SETUP)
                        .isPresent();
    }

    /** Makes the merchant with its owner, outlets and audiences; the link is dead from then on. */
    public Identity open(String token, NewMerchant wanted, NewOwner wantedOwner) {
        if (links.redeem(token).kind() != LinkKind.SETUP || !isEmpty()) throw new LinkDead();
        return open(wanted, wantedOwner);
    }

    /** Another merchant beside those there are; the house alone decides that. */
    @RolesAllowed(SYSTEM)
    public Identity open(NewMerchant wanted, NewOwner wantedOwner) {
        var now = clock.instant();
        var merchant = new Merchant(wanted, now);
        em.persist(merchant);
        em.flush(); // rows refer to each other by number only: who is referred to goes first
        var rights = new Rights(Role.OWNER, true, Set.of());
        var owner =
                new StaffUser(merchant.id(), wantedOwner.email(), wantedOwner.name(), wanted.language(), rights, now);
        owner.choosePassword(passwords.choose(wantedOwner.password(), wantedOwner.email()), now);
        em.persist(owner);
        em.flush(); // the journal looks his name up
        shipped.open(merchant.id(), wanted.language());
        opened.fire(new MerchantOpened(merchant.id(), wanted.language()));
        var actor = Identity.staffActor(owner.id());
        noted.fire(new Noted(
                merchant.id(),
                actor,
                "merchant",
                String.valueOf(merchant.id()),
                "opened",
                merchant.name(),
                "",
                wanted.toString()));
        return Identity.ofStaff(owner, Set.of());
    }

    private boolean isEmpty() {
        return em.createQuery("select count(m) from Merchant m", Long.class).getSingleResult() == 0;
    }
}
