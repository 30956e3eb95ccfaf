package org.jauge.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jauge.shared.Ids;

/** Keeps each merchant's secret with a provider; made when it is first needed, never shown. */
@ApplicationScoped
class Accounts {

    @PersistenceContext
    EntityManager em;

    @Inject
    Ids ids;

    Optional<String> secret(long merchantId, String provider) {
        return em.createQuery(
                        "select a from PaymentAccount a where a.merchantId = :merchant and a.provider = :provider",
                        PaymentAccount.class)
                .setParameter("merchant", merchantId)
                .setParameter("provider", provider)
                .getResultStream()
                .findFirst()
                .map(PaymentAccount::secret);
    }

    /** Of two who need the first one at once, the table lets one in: call again. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void open(long merchantId, String provider) {
        if (secret(merchantId, provider).isPresent()) return;
        em.persist(new PaymentAccount(ids.next(Ids.Sequence.ATTEMPT), merchantId, provider, Tokens.next()));
        em.flush();
    }
}
