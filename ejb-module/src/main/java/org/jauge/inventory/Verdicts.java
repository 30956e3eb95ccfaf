package org.jauge.inventory;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which requests of a batch are still open and how the others ended. */
final class Verdicts {

    private final AdmissionRequest[] requests;
    private final @Nullable Decision[] decisions;
    private final IdentityHashMap<AdmissionRequest, Integer> places = new IdentityHashMap<>();

    Verdicts(List<AdmissionRequest> requests) {
        this.requests = requests.toArray(AdmissionRequest[]::new);
        this.decisions = new Decision[requests.size()];
        for (var place = 0; place < requests.size(); place++) places.put(requests.get(place), place);
    }

    List<AdmissionRequest> open() {
        return Arrays.stream(requests).filter(this::isOpen).toList();
    }

    boolean isOpen(AdmissionRequest request) {
        return decisions[place(request)] == null;
    }

    List<AdmissionRequest> refused() {
        return Arrays.stream(requests)
                .filter(request -> decisions[place(request)] instanceof Decision.Refused)
                .toList();
    }

    /** The request in the place of the one it was planned from. */
    AdmissionRequest replace(AdmissionRequest request, AdmissionRequest planned) {
        var place = place(request);
        requests[place] = planned;
        places.put(planned, place);
        return planned;
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
