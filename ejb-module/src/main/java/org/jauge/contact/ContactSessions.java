package org.jauge.contact;

import static org.jauge.merchant.Roles.BROWSER;
import static org.jauge.merchant.Roles.SHOP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.jauge.merchant.Caller;
import org.jauge.merchant.CustomerDoor;
import org.jauge.merchant.Role;
import org.jauge.merchant.ShopPages;
import org.jauge.merchant.SignInRefused;
import org.jauge.shared.Collisions;
import org.jauge.shared.NotFound;
import org.jauge.shared.Text;
import org.jspecify.annotations.Nullable;

/** Lets customers into their personal space, by a link in their mail or a password (K-08). */
@Stateless
@RolesAllowed({SHOP, BROWSER})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // what is counted or ended stays so, whatever follows
public class ContactSessions {

    private static final int EMAIL_MAX = 200;

    @Inject
    SessionRows rows;

    @Inject
    CustomerDoor door;

    @Inject
    ShopPages pages;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Mails a link to whoever has the address; says nothing of whether anybody has.
     *
     * @param url the shop's page that takes the token
     * @param address of the browser
     */
    public void requestLink(String typed, String url, String address) {
        requestLink(typed, url, address, null);
    }

    /**
     * @param newcomer who he is, with that same address: if nobody has it he becomes a contact by the link, and until
     *     he uses it nothing is sold to him or booked for him (B-21); null of somebody who says nothing
     */
    public void requestLink(String typed, String url, String address, @Nullable NewContact newcomer) {
        var email = Text.required("email", typed, EMAIL_MAX);
        var page = pages.checked("url", url);
        door.asked(caller.merchantId(), email, from(address));
        if (newcomer != null) door.introduced(caller.merchantId());
        rows.issueLink(caller.merchantId(), email, page, newcomer, clock.instant());
    }

    /** Uses the link up. */
    public OpenedSession open(String link) {
        var now = clock.instant();
        var contact = rows.redeem(caller.merchantId(), link, now).orElseThrow(SignedOut::new);
        return rows.open(caller.merchantId(), contact, now);
    }

    /** Right or wrong, it takes the same time; too often wrong, and the account or the address has to wait. */
    public OpenedSession signIn(String typed, String password, String address) {
        var email = Text.required("email", typed, EMAIL_MAX);
        door.attempt(caller.merchantId(), email, from(address));
        var contact = rows.matching(caller.merchantId(), email, password).orElseThrow(SignInRefused::new);
        door.forgive(caller.merchantId(), email, from(address));
        return rows.open(caller.merchantId(), contact, clock.instant());
    }

    public SignedIn who(String session) {
        return Collisions.retried(() -> rows.who(caller.merchantId(), session, clock.instant()))
                .orElseThrow(SignedOut::new);
    }

    /**
     * The contact whose space this is: of a session its own alone, of a shop's server any of its merchant.
     *
     * @param session null for a shop's server
     */
    public SignedIn of(@Nullable String session, long number) {
        if (session == null && caller.role() == Role.BROWSER) throw new SignedOut();
        var found = session == null
                ? Collisions.retried(() -> rows.byNumber(caller.merchantId(), number))
                : Optional.of(who(session)).filter(contact -> contact.number() == number);
        return found.orElseThrow(() -> new NotFound("contact", number));
    }

    public void close(String session) {
        who(session);
        rows.close(session, clock.instant());
    }

    public void choosePassword(String session, @Nullable String typed) {
        var contact = who(session);
        rows.choosePassword(contact.contactId(), door.hash(typed, contact.email()), session, clock.instant());
    }

    /** A shop's server calls for many, so its own address says nothing. */
    private @Nullable String from(String address) {
        return caller.role() == Role.BROWSER ? address : null;
    }
}
