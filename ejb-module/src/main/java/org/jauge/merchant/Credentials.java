package org.jauge.merchant;

import static org.jauge.merchant.Roles.EXTERNAL_CLERK;
import static org.jauge.merchant.Roles.READER;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.jauge.shared.InvalidField;
import org.jauge.shared.Noted;
import org.jauge.shared.Text;
import org.jspecify.annotations.Nullable;

/** Passwords chosen by those they belong to: by a one-time link, or by who knows the present one (S-03). */
@Stateless
public class Credentials {

    @PersistenceContext
    EntityManager em;

    @Inject
    Passwords passwords;

    @Inject
    OneTimeLinks links;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Throttles throttles;

    @Inject
    Event<Noted> noted;

    /** Whom an invitation or a reset link is for, empty when it is dead; looking does not use it. */
    @PermitAll
    public Optional<LinkDetails> link(String token) {
        return links.alive(token)
                .filter(link -> link.kind() != LinkKind.SETUP)
                .map(link -> details(link, user(link.userId(), LockModeType.NONE)));
    }

    /** Uses the link up; sessions opened with the old password end, a lock-out does too. */
    @PermitAll
    public Identity choose(String token, @Nullable String password) {
        var link = links.redeem(token);
        if (link.kind() == LinkKind.SETUP) throw new LinkDead();
        var user = user(link.userId(), LockModeType.PESSIMISTIC_WRITE);
        user.choosePassword(passwords.choose(password, user.email()), clock.instant());
        throttles.unlock(Throttles.account(user.email()));
        note(user, link.kind() == LinkKind.INVITATION ? "joined" : "password-reset");
        return Identity.ofStaff(user, Set.of());
    }

    /** Ends every session but the one that goes on with what this returns. */
    @RolesAllowed({READER, EXTERNAL_CLERK})
    public Identity change(@Nullable String present, @Nullable String wanted) {
        var user = user(caller.userId(), LockModeType.PESSIMISTIC_WRITE);
        if (!Passwords.matches(present, user.passwordHash().orElseThrow()))
            throw new InvalidField("presentPassword", "wrong", "");
        user.choosePassword(passwords.choose(wanted, user.email()), clock.instant());
        links.endThoseOf(user.id());
        note(user, "password-changed");
        return caller.identity().orElseThrow();
    }

    /** One's own name and language; rights are given by others. */
    @RolesAllowed({READER, EXTERNAL_CLERK})
    public void introduce(String name, String language) {
        var user = user(caller.userId(), LockModeType.PESSIMISTIC_WRITE);
        var before = "User[" + user.words() + "]";
        user.rename(Text.required("name", name, 100), Languages.known(language));
        note(user, "changed", before, "User[" + user.words() + "]");
    }

    private static LinkDetails details(OneTimeLink link, StaffUser user) {
        return new LinkDetails(link.kind(), user.name(), user.email(), user.language());
    }

    private StaffUser user(long id, LockModeType lock) {
        var user = em.find(StaffUser.class, id, lock);
        if (user == null || !user.active()) throw new LinkDead();
        return user;
    }

    private void note(StaffUser user, String action) {
        note(user, action, "", "");
    }

    private void note(StaffUser user, String action, String before, String after) {
        noted.fire(new Noted(
                user.merchantId(),
                Identity.staffActor(user.id()),
                "user",
                String.valueOf(user.id()),
                action,
                user.name(),
                before,
                after));
    }
}
