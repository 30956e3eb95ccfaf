package org.jauge.it;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** The race that race tests run: so many threads start together. {@link OversellControlIT} shows that it races. */
@Dependent
public class Together {

    @Inject
    Outside outside;

    /** One of the threads. */
    public interface Buyer {
        boolean buys(int number);
    }

    /** Answers how many said yes. A failure of one is a failure of all. */
    public int rush(int buyers, Buyer buyer) throws Exception {
        var threads = Executors.newFixedThreadPool(buyers);
        var yes = new AtomicInteger();
        var start = new CountDownLatch(1);
        try {
            var tasks = new ArrayList<Future<Void>>();
            for (var number = 0; number < buyers; number++) {
                var mine = number;
                tasks.add(threads.submit((Callable<Void>) () -> {
                    start.await();
                    if (outside.run(() -> buyer.buys(mine))) yes.incrementAndGet();
                    return null;
                }));
            }
            start.countDown();
            for (var task : tasks) task.get();
        } finally {
            threads.shutdownNow();
        }
        return yes.get();
    }
}
