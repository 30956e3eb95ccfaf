package org.jauge.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import org.jauge.shared.MinuteWork;

/** Asks providers to give money back, each refund until it is done or a person has to look (B-22). */
@ApplicationScoped
class ProviderRefunds implements MinuteWork {

    private static final System.Logger LOG = System.getLogger(ProviderRefunds.class.getName());

    @Inject
    RefundRows rows;

    @Inject
    @Any
    Instance<PaymentProvider> providers;

    @Override
    public void everyMinute(Instant now) {
        enqueue(now);
        for (var refund : rows.due(now)) rows.claim(refund, now).ifPresent(wanted -> ask(wanted, now));
    }

    /** Of two nodes that find the same ones, the second leaves it to the next minute. */
    private void enqueue(Instant now) {
        try {
            rows.enqueue(now);
        } catch (PersistenceException e) {
            LOG.log(System.Logger.Level.DEBUG, "Refunds are asked for elsewhere", e);
        }
    }

    private void ask(WantedRefund wanted, Instant now) {
        try {
            providers.stream()
                    .filter(provider -> provider.name().equals(wanted.provider()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No provider " + wanted.provider()))
                    .refund(wanted.reference(), wanted.refundId(), wanted.amount(), wanted.currency());
            rows.done(wanted.refundId(), now);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "Refund " + wanted.refundId() + " was not made", e);
            rows.refused(wanted.refundId(), now);
        }
    }
}
