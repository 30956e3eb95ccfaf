package org.jauge.inventory;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jauge.shared.DatabaseFault;
import org.jauge.shared.Overloaded;

/**
 * Requests for one event, admitted together while they queue (flat combining).
 *
 * <p>Who finds the lane empty leads: he runs what waits in one transaction, his own request first, and passes the lead
 * to the oldest waiter. Without a queue nobody waits. Every waiter gets an answer or a failure, whatever the batch
 * does; one that times out leaves only while nobody has taken its request. Correctness is the row locks', not ours.
 */
final class Lane {

    static final int BATCH_MAX = 64;
    static final int ROWS_MAX = 2_000;
    static final int QUEUE_MAX = 1_000;

    private static final int RETRY_AFTER_SECONDS = 1;

    /** A request and its caller, who sleeps until there is a decision or it is his turn to lead. */
    private static final class Waiting {
        final AdmissionRequest request;
        final CompletableFuture<Decision> decision = new CompletableFuture<>();
        final CompletableFuture<Boolean> turn = new CompletableFuture<>(); // true: lead; false: decided by another

        Waiting(AdmissionRequest request) {
            this.request = request;
        }

        void decide(Decision decided) {
            decision.complete(decided);
            turn.complete(false);
        }

        void fail(RuntimeException failure) {
            decision.completeExceptionally(failure);
            turn.complete(false);
        }
    }

    private final Function<List<AdmissionRequest>, List<Decision>> batch;
    private final Duration patience;
    private final Deque<Waiting> queue = new ArrayDeque<>();
    private boolean led;

    /** @param patience how long a request may wait for its turn */
    Lane(Function<List<AdmissionRequest>, List<Decision>> batch, Duration patience) {
        this.batch = batch;
        this.patience = patience;
    }

    Decision admit(AdmissionRequest request) {
        var mine = new Waiting(request);
        enter(mine);
        if (leads(mine)) lead();
        return outcome(mine);
    }

    private synchronized void enter(Waiting mine) {
        if (queue.size() >= QUEUE_MAX) throw new Overloaded(RETRY_AFTER_SECONDS);
        queue.add(mine);
        if (!led) {
            led = true;
            mine.turn.complete(true);
        }
    }

    /** Sleeps until it is the waiter's turn or somebody has decided for him. An interrupt is kept for later. */
    private boolean leads(Waiting mine) {
        var interrupted = false;
        try {
            var deadline = System.nanoTime() + patience.toNanos();
            while (true) {
                try {
                    return mine.turn.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (TimeoutException e) {
                    if (withdraw(mine)) throw new Overloaded(RETRY_AFTER_SECONDS);
                    return mine.turn.join(); // taken: the outcome is on its way
                } catch (ExecutionException e) {
                    throw new IllegalStateException(e);
                }
            }
        } finally {
            if (interrupted) Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean withdraw(Waiting mine) {
        return !mine.turn.isDone() && queue.remove(mine);
    }

    private void lead() {
        var taken = List.<Waiting>of();
        try {
            taken = take();
            run(taken);
        } finally {
            taken.forEach(waiting -> waiting.fail(new IllegalStateException("undecided")));
            handOver();
        }
    }

    /** From the oldest on, within the limits; a second request of the same id waits for the first one's answer. */
    private synchronized List<Waiting> take() {
        var taken = new ArrayList<Waiting>();
        var ids = new HashSet<RequestId>();
        var rows = 0;
        for (var candidates = queue.iterator(); candidates.hasNext() && taken.size() < BATCH_MAX; ) {
            var next = candidates.next();
            if (!ids.add(next.request.id())) continue;
            rows += next.request.rows();
            if (!taken.isEmpty() && rows > ROWS_MAX) break;
            taken.add(next);
            candidates.remove();
        }
        return taken;
    }

    /**
     * All together; when that fails, one by one, so that the one that cannot be done harms no other. But what the
     * database fails all in, it would only fail each in anew, one long wait after the other.
     */
    private void run(List<Waiting> taken) {
        try {
            var decisions =
                    batch.apply(taken.stream().map(waiting -> waiting.request).toList());
            for (var place = 0; place < taken.size(); place++) taken.get(place).decide(decisions.get(place));
        } catch (RuntimeException failed) {
            if (taken.size() == 1 || DatabaseFault.of(failed).isOfAll()) taken.forEach(waiting -> waiting.fail(failed));
            else taken.forEach(waiting -> run(List.of(waiting)));
        }
    }

    private synchronized void handOver() {
        var next = queue.peek();
        if (next == null) led = false;
        else next.turn.complete(true);
    }

    private static Decision outcome(Waiting mine) {
        try {
            return mine.decision.join();
        } catch (java.util.concurrent.CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) throw failure;
            throw e;
        }
    }

    synchronized int waiting() {
        return queue.size();
    }

    synchronized boolean isIdle() {
        return !led && queue.isEmpty();
    }
}
