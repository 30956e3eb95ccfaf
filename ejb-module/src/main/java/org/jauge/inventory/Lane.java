package org.jauge.inventory;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jauge.shared.DatabaseFault;
import org.jauge.shared.Overloaded;
import org.jspecify.annotations.Nullable;

/**
 * Requests for one event, admitted together while they queue (flat combining).
 *
 * <p>Who finds the lane empty leads: he runs what waits in one transaction, his own request first, and passes the lead
 * to the oldest waiter. Without a queue nobody waits. Every waiter gets an answer or a failure, whatever the batch
 * does; one that times out leaves only while nobody has taken its request. Who repeats a request that is still in the
 * lane shares its answer. Correctness is the row locks', not ours.
 */
final class Lane {

    static final int BATCH_MAX = 64;
    static final int ROWS_MAX = 2_000;
    static final int QUEUE_MAX = 100;
    static final Duration REPEAT_PATIENCE = Duration.ofSeconds(2);

    private static final int RETRY_AFTER_SECONDS = 1;

    /** A request and its caller, who sleeps until there is a decision or it is his turn to lead. */
    private static final class Waiting {
        final AdmissionRequest request;
        final CompletableFuture<Decision> decision = new CompletableFuture<>();
        final CompletableFuture<Boolean> turn = new CompletableFuture<>(); // true: lead; false: decided by another

        Waiting(AdmissionRequest request) {
            this.request = request;
        }
    }

    private final Function<List<AdmissionRequest>, List<Decision>> batch;
    private final Duration patience;
    private final Deque<Waiting> queue = new ArrayDeque<>();
    private final Map<RequestId.Attempt, Waiting> undecided = new HashMap<>();
    private boolean led;

    /** @param patience how long a request may wait for its turn */
    Lane(Function<List<AdmissionRequest>, List<Decision>> batch, Duration patience) {
        this.batch = batch;
        this.patience = patience;
    }

    Decision admit(AdmissionRequest request) {
        while (true) {
            var mine = new Waiting(request);
            var first = enter(mine);
            if (first == null) {
                if (leads(mine)) lead();
                return outcome(mine);
            }
            var shared = decisionOf(first);
            if (shared != null && first.request.id().equals(request.id())) return shared;
        }
    }

    /** @return the one who asks under this id already; null when there is none and mine is in */
    private synchronized @Nullable Waiting enter(Waiting mine) {
        var first = undecided.get(mine.request.id().attempt());
        if (first != null) return first;
        if (queue.size() >= QUEUE_MAX) throw new Overloaded(RETRY_AFTER_SECONDS);
        undecided.put(mine.request.id().attempt(), mine);
        queue.add(mine);
        if (!led) {
            led = true;
            mine.turn.complete(true);
        }
        return null;
    }

    /** @return null when the first one failed: then this one may try */
    private static @Nullable Decision decisionOf(Waiting first) {
        var request = first.request.id();
        try {
            return within(first.decision, REPEAT_PATIENCE).orElseThrow(() -> new RequestInProgress(request.id()));
        } catch (CompletionException failed) {
            return null;
        }
    }

    /** Sleeps until it is the waiter's turn or somebody has decided for him. */
    private boolean leads(Waiting mine) {
        var turn = within(mine.turn, patience);
        if (turn.isEmpty() && withdraw(mine)) throw new Overloaded(RETRY_AFTER_SECONDS);
        return turn.orElseGet(mine.turn::join); // taken: the outcome is on its way
    }

    /** Empty when the time is over. An interrupt is kept for later: an answer that is on its way must not get lost. */
    private static <T> Optional<T> within(CompletableFuture<T> future, Duration patience) {
        var interrupted = false;
        try {
            var deadline = System.nanoTime() + patience.toNanos();
            while (true) {
                try {
                    return Optional.of(future.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS));
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (TimeoutException e) {
                    return Optional.empty();
                } catch (ExecutionException e) {
                    throw new CompletionException(e.getCause());
                }
            }
        } finally {
            if (interrupted) Thread.currentThread().interrupt();
        }
    }

    private boolean withdraw(Waiting mine) {
        synchronized (this) {
            if (mine.turn.isDone() || !queue.remove(mine)) return false;
        }
        fail(mine, new Overloaded(RETRY_AFTER_SECONDS)); // for those who share it
        return true;
    }

    private void lead() {
        var taken = List.<Waiting>of();
        try {
            taken = take();
            run(taken);
        } finally {
            taken.forEach(waiting -> fail(waiting, new IllegalStateException("undecided")));
            handOver();
        }
    }

    /** From the oldest on, within the limits. */
    private synchronized List<Waiting> take() {
        var taken = new ArrayList<Waiting>();
        var rows = 0;
        for (var next = queue.peek(); next != null && taken.size() < BATCH_MAX; next = queue.peek()) {
            rows += next.request.rows();
            if (!taken.isEmpty() && rows > ROWS_MAX) break;
            taken.add(queue.remove());
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
            for (var place = 0; place < taken.size(); place++) decide(taken.get(place), decisions.get(place));
        } catch (RuntimeException failed) {
            if (taken.size() == 1 || DatabaseFault.of(failed).isOfAll())
                taken.forEach(waiting -> fail(waiting, failed));
            else taken.forEach(waiting -> run(List.of(waiting)));
        }
    }

    private void decide(Waiting waiting, Decision decision) {
        leave(waiting);
        waiting.decision.complete(decision);
        waiting.turn.complete(false);
    }

    private void fail(Waiting waiting, RuntimeException failure) {
        leave(waiting);
        waiting.decision.completeExceptionally(failure);
        waiting.turn.complete(false);
    }

    private synchronized void leave(Waiting waiting) {
        undecided.remove(waiting.request.id().attempt(), waiting);
    }

    private synchronized void handOver() {
        var next = queue.peek();
        if (next == null) led = false;
        else next.turn.complete(true);
    }

    private static Decision outcome(Waiting mine) {
        try {
            return mine.decision.join();
        } catch (CompletionException e) {
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
