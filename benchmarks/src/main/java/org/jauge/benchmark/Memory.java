package org.jauge.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What shops were told, and what they never heard back about; shared by all of them.
 *
 * @param told number of the dossier or token of the hold
 */
record Memory(Map<Request, String> told, Set<Request> untold) {

    private static final int CONFLICT = 409;
    private static final int CREATED = 201;

    static Memory empty() {
        return new Memory(new ConcurrentHashMap<>(), ConcurrentHashMap.newKeySet());
    }

    long sales() {
        return told.keySet().stream().filter(Request::isSale).count();
    }

    /** Asks again for some of what was answered: the answer is the same, whoever gives it (K-03). */
    int replayTold(Node node, int most) throws Exception {
        var sample = new ArrayList<>(told.keySet());
        Collections.shuffle(sample);
        sample.subList(Math.min(most, sample.size()), sample.size()).clear();
        try (var shop = new Shop(node, List.of())) {
            for (var request : sample) {
                var status = shop.send(request);
                if (status != CREATED || !shop.created().equals(told.get(request)))
                    throw new IllegalStateException(
                            status + ", " + shop.created() + " for " + request + ", " + told.get(request) + " before");
            }
        }
        return sample.size();
    }

    /**
     * Asks again for what was never answered: done before or done now, it is done once.
     *
     * @return how many got what they asked for; the others came too late
     */
    int replayUntold(Node node) throws Exception {
        var done = 0;
        try (var shop = new Shop(node, List.of())) {
            for (var request : List.copyOf(untold)) {
                var status = shop.send(request);
                if (status != CREATED && status != CONFLICT)
                    throw new IllegalStateException(status + " for " + request + ", unanswered before");
                untold.remove(request);
                if (status == CONFLICT) continue;
                told.put(request, shop.created());
                done++;
            }
        }
        return done;
    }
}
