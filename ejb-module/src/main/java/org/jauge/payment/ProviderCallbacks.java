package org.jauge.payment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.jauge.shared.Collisions;
import org.jauge.shared.InvalidField;
import org.jauge.shared.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * Hears from providers what became of payments. Anybody may call; only what the provider signed for this merchant counts,
 * and that once, however often, late and in whatever order it comes (P-03, B-22).
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN) // admission has the only transaction; none begins here
@PermitAll
public class ProviderCallbacks {

    private static final System.Logger LOG = System.getLogger(ProviderCallbacks.class.getName());

    @Inject
    @Any
    Instance<PaymentProvider> providers;

    @Inject
    Attempts attempts;

    @Inject
    Accounts accounts;

    @Inject
    Receipts receipts;

    @Inject
    ProviderRefunds refunds;

    @Inject
    Clock clock;

    /** @param signature the header that came with the body */
    public void receive(String providerName, @Nullable String signature, String body) {
        var now = clock.instant();
        var provider = providers.stream()
                .filter(one -> one.name().equals(providerName))
                .findFirst()
                .orElseThrow(() -> new NotFound("provider", providerName));
        var attempt = Collisions.retried(() -> attempts.byReference(providerName, provider.referenceIn(body)))
                .orElseThrow(SignatureRefused::new);
        var secret = accounts.secret(attempt.merchantId(), providerName).orElseThrow(() -> new SignatureRefused());
        var told = provider.told(signature, body, secret, now);
        if (!told.currency().equals(attempt.currency()))
            throw new InvalidField("currency", "not-the-currency", told.currency());
        switch (told.outcome()) {
            case FAILED -> attempts.fail(attempt.id(), AttemptState.FAILED, now);
            case ABANDONED -> attempts.fail(attempt.id(), AttemptState.ABANDONED, now);
            case SUCCEEDED -> take(attempt, told, now);
        }
    }

    private void take(AttemptFacts attempt, PaymentProvider.Told told, Instant now) {
        if (attempt.state().isTaken()) return; // heard before, perhaps before a restart
        receipts.take(attempt, told.amount(), now);
        try {
            refunds.everyMinute(now);
        } catch (RuntimeException e) { // the money is in the books; the next minute asks again
            LOG.log(System.Logger.Level.WARNING, "Refunds wait for the next minute", e);
        }
    }
}
