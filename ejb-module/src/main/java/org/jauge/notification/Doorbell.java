package org.jauge.notification;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.concurrent.atomic.AtomicInteger;

/** Wakes the postman of this node, one at a time: who rings while he is out makes him look once more. */
@ApplicationScoped
class Doorbell {

    private static final String RUNG = Doorbell.class.getName();

    @Resource
    TransactionSynchronizationRegistry transactions;

    @Inject
    Postman postman;

    private final AtomicInteger rings = new AtomicInteger();

    /** Once a transaction, however many messages it writes. */
    void ringAfterCommit() {
        if (transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) ring();
        else if (transactions.getResource(RUNG) == null) {
            transactions.putResource(RUNG, true);
            transactions.registerInterposedSynchronization(new AfterCommit(this));
        }
    }

    void ring() {
        if (rings.getAndIncrement() > 0) return;
        try {
            postman.goOut();
        } catch (EJBException e) { // the server is going down
            rings.set(0);
        }
    }

    /** Work, and again while somebody has rung meanwhile. */
    void answer(Runnable work) {
        int heard;
        do {
            heard = rings.get();
            try {
                work.run();
            } catch (RuntimeException e) {
                rings.set(0);
                throw e;
            }
        } while (!rings.compareAndSet(heard, 0));
    }

    private record AfterCommit(Doorbell doorbell) implements Synchronization {

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) doorbell.ring();
        }
    }
}
