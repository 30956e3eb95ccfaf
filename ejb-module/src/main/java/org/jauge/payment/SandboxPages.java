package org.jauge.payment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.jauge.payment.PaymentProvider.Outcome;
import org.jauge.shared.NotFound;

/** The sandbox's own page: for whoever has the attempt's token, as a provider's page is. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // it calls a server, and keeps no connection meanwhile
public class SandboxPages {

    @PersistenceContext
    EntityManager em;

    @Inject
    Attempts attempts;

    @Inject
    Accounts accounts;

    @Inject
    Courier courier;

    @Inject
    Clock clock;

    /** Empty for a token that is nobody's. */
    public Optional<SandboxPage> page(String token) {
        return sandboxed(token)
                .map(attempt -> new SandboxPage(
                        em.createQuery("select m.name from Merchant m where m.id = :id", String.class)
                                .setParameter("id", attempt.merchantId())
                                .getSingleResult(),
                        attempts.number(attempt.dossierId()),
                        attempt.amount(),
                        attempt.currency(),
                        attempt.state(),
                        back(attempt)));
    }

    /** Sends the callback that a provider would send; also again, and in any order. */
    public void decide(String token, Outcome outcome) {
        var attempt = sandboxed(token).orElseThrow(() -> new NotFound("payment-attempt", token));
        var secret = accounts.secret(attempt.merchantId(), Sandbox.NAME)
                .orElseThrow(() -> new NotFound("payment-attempt", token));
        var body = Sandbox.body(attempt, outcome);
        courier.bring(Sandbox.NAME, Signature.of(secret, body, clock.instant()), body);
    }

    private Optional<AttemptFacts> sandboxed(String token) {
        return attempts.byToken(token).filter(attempt -> attempt.provider().equals(Sandbox.NAME));
    }

    private static String back(AttemptFacts attempt) {
        var url = attempt.returnUrl();
        if (url.isEmpty()) return url;
        var fragment = url.indexOf('#');
        var path = fragment < 0 ? url : url.substring(0, fragment);
        return path + (path.contains("?") ? "&" : "?") + "attempt=" + attempt.token()
                + (fragment < 0 ? "" : url.substring(fragment));
    }
}
