package org.jauge.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Ended carts put together for one admission each: of the same events, so that they find one lane, and not too many. */
final class LapseChunks {

    static final int CARTS_MAX = 50;
    static final int LINES_MAX = 200;

    private record Together(long merchantId, Set<Long> eventIds) {

        static Together of(Carts.Cart cart) {
            return new Together(
                    cart.dossier().merchantId(),
                    cart.in(LineState.HELD).stream()
                            .map(line -> line.wish().eventId())
                            .collect(Collectors.toSet()));
        }
    }

    private LapseChunks() {}

    /** The ids of the dossiers of each chunk. */
    static List<List<Long>> of(List<Carts.Cart> carts) {
        var together = new LinkedHashMap<Together, List<Carts.Cart>>();
        carts.forEach(cart -> together.computeIfAbsent(Together.of(cart), first -> new ArrayList<>())
                .add(cart));
        var chunks = new ArrayList<List<Long>>();
        together.values().forEach(same -> split(same, chunks));
        return chunks;
    }

    private static void split(List<Carts.Cart> same, List<List<Long>> chunks) {
        var chunk = new ArrayList<Long>();
        var lines = 0;
        for (var cart : same) {
            var more = cart.in(LineState.HELD).size();
            if (chunk.size() == CARTS_MAX || (!chunk.isEmpty() && lines + more > LINES_MAX)) {
                chunks.add(List.copyOf(chunk));
                chunk.clear();
                lines = 0;
            }
            chunk.add(cart.dossier().id());
            lines += more;
        }
        chunks.add(List.copyOf(chunk));
    }
}
