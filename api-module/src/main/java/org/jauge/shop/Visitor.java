package org.jauge.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jauge.contact.ContactSessions;
import org.jauge.contact.SignedIn;
import org.jauge.merchant.Caller;
import org.jauge.merchant.PointsOfSale;
import org.jauge.merchant.Role;
import org.jauge.shared.Forbidden;
import org.jauge.shop.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** Who is shopping: the key's outlet, and the visitor behind it whose open holds are counted (H-02). */
@ApplicationScoped
public class Visitor {

    public static final String SESSION = "Shop-Session";

    /** A customer's, who is signed in. */
    public static final String CONTACT = "Contact-Session";

    @Inject
    HttpServletRequest request;

    @Inject
    Caller caller;

    @Inject
    PointsOfSale pointsOfSale;

    @Inject
    ContactSessions sessions;

    public long pointOfSaleId() {
        return caller.keyPointOfSaleId().orElseThrow(() -> new Forbidden("key-only"));
    }

    public boolean isBrowser() {
        return caller.role() == Role.BROWSER;
    }

    /** The most units that one browser can order at once. */
    public int orderMax() {
        return pointsOfSale.terms(pointOfSaleId()).unitsPerHoldMax();
    }

    /**
     * A customer who is signed in, wherever he sits; the session the shop names; else a browser counts by its address,
     * and a shop's server as one.
     */
    public String holder(@Nullable SignedIn customer) {
        if (customer != null) return caller.actor() + "/contact-" + customer.number();
        var session = request.getHeader(SESSION);
        if (session != null) return caller.actor() + "/" + checked(session);
        return isBrowser() ? caller.actor() + "/" + disguised(request.getRemoteAddr()) : caller.actor();
    }

    /** The customer who is signed in, as whom he is asked (B-24); null for a guest. Refuses a session that is over. */
    public @Nullable SignedIn customer() {
        var session = contact();
        return session == null ? null : sessions.who(session);
    }

    /** The session of a customer who is signed in; null for a guest. */
    public @Nullable String contact() {
        return request.getHeader(CONTACT);
    }

    /** Tells apart where browsers call from, whatever session they name; a shop's server calls for many. */
    public @Nullable String address() {
        return isBrowser() ? disguised(request.getRemoteAddr()) : null;
    }

    private static String checked(String session) {
        if (!session.matches("[!-~]{1,64}")) throw new BadInput(SESSION, "malformed", session);
        return session;
    }

    /** An address is a personal datum; what is stored need only tell visitors apart. */
    private static String disguised(String address) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(address.getBytes(StandardCharsets.UTF_8));
            return "address-" + HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
