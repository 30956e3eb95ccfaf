package org.jauge.booking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jauge.dossier.BookingSteps;
import org.jauge.inventory.AdmissionRequest;
import org.jauge.inventory.Admissions;
import org.jauge.inventory.RequestId;
import org.jauge.inventory.RequestIdReused;
import org.jauge.inventory.Writer;
import org.jauge.merchant.Caller;
import org.jauge.shared.InvalidField;
import org.jauge.shared.Rejection;

/** Does with the dossiers of chosen lines what somebody decided about them, each by itself. */
@Dependent
class ReleaseDeeds {

    @Inject
    WaitingRows rows;

    @Inject
    ReleaseWork work;

    @Inject
    ManyDeadlines many;

    @Inject
    Admissions admissions;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * For whoever named the lines.
     *
     * @throws InvalidField if one of the lines is not there for him, or it is a lock that would be over
     * @throws RequestIdReused if he asked something else under this id, or the same of other lines (K-03)
     */
    ReleaseReport ask(String requestId, Collection<Long> lineIds, ReleaseOrder order) {
        var chosen = new TreeSet<>(lineIds);
        var numbers = rows.numbers(chosen);
        for (var line : chosen) if (!numbers.containsKey(line)) throw new InvalidField("lines", "unknown-id", line);
        var whole = whole(requestId, chosen, order);
        admissions.admit(whole, () -> claim(whole, order));
        return carryOut(whole, numbers.values(), chosen, order);
    }

    /** Each dossier is admitted under an id of its own, so this one keeps others from asking for other dossiers. */
    private AdmissionRequest claim(RequestId whole, ReleaseOrder order) {
        var now = clock.instant();
        order.requireAhead(now);
        return AdmissionRequest.taking(
                whole, "", caller.merchantId(), caller.actor(), now, List.of(), List.of(), Writer.nothing());
    }

    /** For a run, which has written down what it asks. */
    ReleaseReport carryOut(String requestId, Collection<Long> lineIds, ReleaseOrder order) {
        var chosen = new TreeSet<>(lineIds);
        return carryOut(whole(requestId, chosen, order), rows.numbers(chosen).values(), chosen, order);
    }

    private RequestId whole(String requestId, Set<Long> chosen, ReleaseOrder order) {
        return RequestId.of(caller.requestOwner(), requestId, order.asked() + " " + chosen);
    }

    private ReleaseReport carryOut(RequestId whole, Collection<String> numbers, Set<Long> chosen, ReleaseOrder order) {
        var done = 0;
        var kept = new ArrayList<KeptDossier>();
        for (var number : new TreeSet<>(numbers)) {
            try {
                carryOut(whole.part(number), number, chosen, order);
                done++;
            } catch (RequestIdReused other) {
                throw other;
            } catch (Rejection refused) {
                kept.add(new KeptDossier(number, WhyKept.of(refused)));
            }
        }
        return new ReleaseReport(done, kept);
    }

    private void carryOut(RequestId id, String number, Set<Long> chosen, ReleaseOrder order) {
        switch (order.operation()) {
            case RELEASE -> release(id, number, chosen);
            case REMIND -> many.remind(id, number);
            case EXTEND -> many.extend(id, number, Objects.requireNonNull(order.days()));
            case LOCK -> many.lock(id, number, Objects.requireNonNull(order.until()), order.reason());
            case UNLOCK -> many.unlock(id, number);
        }
    }

    private void release(RequestId id, String number, Set<Long> chosen) {
        var by = new BookingSteps.By(caller.actor(), clock.instant());
        work.releaseAny(id, by, caller.merchantId(), number, (seen, line) -> chosen.contains(line.id()));
    }
}
