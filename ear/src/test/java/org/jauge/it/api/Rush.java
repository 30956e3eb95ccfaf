package org.jauge.it.api;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jauge.it.ServerLog;

/** Many buyers at once, each on a thread of his own, who set off together; no deadlock of theirs comes through. */
final class Rush {

    private final List<ApiAnswer> answers;

    private Rush(List<ApiAnswer> answers) {
        this.answers = answers;
    }

    static Rush of(int buyers, IntFunction<ApiAnswer> buyer) {
        var deadlocks = ServerLog.deadlocks();
        var start = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(buyers);
        try {
            var coming = IntStream.range(0, buyers)
                    .mapToObj(i -> CompletableFuture.supplyAsync(started(start, () -> buyer.apply(i)), threads))
                    .toList();
            start.countDown();
            var answers = coming.stream().map(CompletableFuture::join).toList();
            assertThat(ServerLog.deadlocks()).as("deadlocks that came through").isEqualTo(deadlocks);
            return new Rush(answers);
        } finally {
            threads.shutdown();
        }
    }

    List<ApiAnswer> answers() {
        return answers;
    }

    /** So many got what they wanted, all others were refused for one reason. */
    Rush expect(int admitted, String refusal) {
        assertThat(with(201)).as("%s", statuses()).hasSize(admitted);
        answers.stream().filter(answer -> answer.status() != 201).forEach(answer -> answer.expectProblem(409, refusal));
        return this;
    }

    private Map<Integer, Long> statuses() {
        return answers.stream().collect(groupingBy(ApiAnswer::status, counting()));
    }

    List<ApiAnswer> with(int status) {
        return answers.stream().filter(answer -> answer.status() == status).toList();
    }

    private static Supplier<ApiAnswer> started(CountDownLatch start, Supplier<ApiAnswer> work) {
        return () -> {
            try {
                start.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            return work.get();
        };
    }
}
