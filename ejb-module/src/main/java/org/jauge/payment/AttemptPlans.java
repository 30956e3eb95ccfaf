package org.jauge.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jauge.contact.NewContact;
import org.jauge.dossier.Touch;
import org.jauge.inventory.AdmissionRequest;
import org.jauge.inventory.RequestId;
import org.jauge.merchant.Caller;
import org.jauge.merchant.ShopPages;
import org.jauge.shared.Ids;
import org.jauge.shared.InvalidField;
import org.jspecify.annotations.Nullable;

/** Plans the beginning of a payment: a row, and the dossier's next version, so that a release meanwhile is planned anew. */
@Dependent
class AttemptPlans {

    /** How long nobody takes the places of who is paying, at most (P-04). */
    static final Duration SHIELD = Duration.ofMinutes(30);

    /** What is wanted, whatever it will cost. */
    record Wish(
            long id,
            String token,
            PaymentProvider provider,
            @Nullable NewContact contact,
            List<String> participants,
            String returnUrl,
            Instant now) {}

    @Inject
    @Any
    Instance<PaymentProvider> providers;

    @Inject
    Accounts accounts;

    @Inject
    Attempts attempts;

    @Inject
    ShopPages pages;

    @Inject
    Caller caller;

    @Inject
    Ids ids;

    Wish wish(@Nullable NewContact contact, List<String> participants, String returnUrl, Instant now) {
        var provider = providers.stream()
                .filter(one -> one.isOffered(caller.testOnly()))
                .min(Comparator.comparing(PaymentProvider::name))
                .orElseThrow(NoPaymentProvider::new);
        openAccount(provider.name());
        return new Wish(
                ids.next(Ids.Sequence.ATTEMPT),
                Tokens.next(),
                provider,
                contact,
                participants,
                pages.checked("returnUrl", returnUrl),
                now);
    }

    private void openAccount(String provider) {
        try {
            accounts.open(caller.merchantId(), provider);
        } catch (PersistenceException e) { // somebody else has opened it meanwhile
            accounts.open(caller.merchantId(), provider);
        }
    }

    AdmissionRequest request(
            RequestId id, long dossierId, long version, BigDecimal amount, String currency, Wish wish) {
        if (amount.signum() <= 0) throw new InvalidField("payment", "nothing-due", amount.toPlainString());
        var attempt = attempt(dossierId, amount, currency, wish);
        return new AdmissionRequest(
                id,
                wish.token(),
                attempt.merchantId(),
                attempt.actor(),
                wish.now(),
                Map.of(),
                new TreeSet<>(Set.of(dossierId)),
                List.of(),
                Map.of(),
                new Touch(dossierId, version).and((em, rows) -> PaymentAttempt.insert(rows, attempt)));
    }

    private NewAttempt attempt(long dossierId, BigDecimal amount, String currency, Wish wish) {
        var order = new PaymentProvider.Order(wish.token(), amount, currency, wish.returnUrl());
        return new NewAttempt(
                wish.id(),
                wish.token(),
                caller.merchantId(),
                dossierId,
                wish.provider().name(),
                wish.provider().begin(order),
                amount,
                currency,
                wish.returnUrl(),
                wish.contact(),
                wish.participants(),
                caller.actor(),
                wish.now(),
                attempts.shield(dossierId, wish.now()).orElse(wish.now().plus(SHIELD)));
    }
}
