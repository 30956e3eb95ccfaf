package org.jauge.merchant;

import static org.jauge.merchant.Roles.SYSTEM;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jauge.shared.Noted;
import org.jauge.shared.OwnAddress;

/** The way back for a sole owner who is locked out: who can set JAUGE_OWNER_RESET and read the log gets a link. */
@Singleton
@Startup
@DependsOn("Migration")
public class OwnerReset {

    private static final Logger LOG = Logger.getLogger(OwnerReset.class.getName());

    @PersistenceContext
    EntityManager em;

    @Inject
    OneTimeLinks links;

    @Inject
    @ConfigProperty(name = "jauge.owner.reset")
    Optional<String> email;

    @Inject
    OwnAddress address;

    @Inject
    Event<Noted> noted;

    @PostConstruct
    void start() {
        var wanted = email.map(StaffEmail::normal).orElse("");
        if (!wanted.isEmpty()) offer(wanted);
    }

    /** Prints a link for the owner of this address, or that there is none. */
    @RolesAllowed(SYSTEM)
    public void offer(String email) {
        var owners = em.createQuery(
                        "select u from StaffUser u where u.email = :email and u.role = :owner and u.active = true",
                        StaffUser.class)
                .setParameter("email", email)
                .setParameter("owner", Role.OWNER)
                .getResultList();
        owners.forEach(this::offer);
        if (owners.isEmpty()) LOG.warning("JAUGE_OWNER_RESET names no active owner; no link was made");
    }

    private void offer(StaffUser owner) {
        var url = address.url("/password?token=" + links.issue(owner));
        LOG.warning(() -> "Password reset asked for by JAUGE_OWNER_RESET, valid for an hour: " + url);
        var id = String.valueOf(owner.id());
        noted.fire(new Noted(owner.merchantId(), "system", "user", id, "link-issued", owner.name(), "", ""));
    }
}
