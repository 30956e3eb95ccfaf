package org.jauge.inventory;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which requests of a batch are still open and how the others ended. */
final class Verdicts {

    private final List<AdmissionRequest> requests;
    private final @Nullable Decision[] decisions;
    private final IdentityHashMap<AdmissionRequest, Integer> places = new IdentityHashMap<>();

    Verdicts(List<AdmissionRequest> requests) {
        this.requests = List.copyOf(requests);
        this.decisions = new Decision[requests.size()];
        for (var place = 0; place < requests.size(); place++) places.put(requests.get(place), place);
    }

    List<AdmissionRequest> open() {
        return requests.stream()
                .filter(request -> decisions[place(request)] == null)
                .toList();
    }

    List<AdmissionRequest> refused() {
        return requests.stream()
                .filter(request -> decisions[place(request)] instanceof Decision.Refused)
                .toList();
    }

    void put(AdmissionRequest request, Decision decision) {
        decisions[place(request)] = decision;
    }

    List<Decision> inOrder() {
        return Arrays.stream(decisions)
                .map(decision -> decision == null ? new Decision.Outdated() : decision)
                .toList();
    }

    private int place(AdmissionRequest request) {
        var place = places.get(request);
        if (place == null) throw new IllegalArgumentException("Not of this batch");
        return place;
    }
}
