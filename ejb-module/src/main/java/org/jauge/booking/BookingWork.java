package org.jauge.booking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jauge.dossier.Beside;
import org.jauge.dossier.BookedDossier;
import org.jauge.dossier.BookedDossiers;
import org.jauge.dossier.BookingStep;
import org.jauge.dossier.BookingSteps;
import org.jauge.dossier.DossierDetails;
import org.jauge.dossier.Dossiers;
import org.jauge.gauge.GaugeExhausted;
import org.jauge.inventory.AdmissionRequest;
import org.jauge.inventory.Admissions;
import org.jauge.inventory.RequestId;
import org.jauge.merchant.Caller;
import org.jauge.merchant.Role;
import org.jauge.reserve.ReserveArchived;
import org.jauge.reserve.ReserveExhausted;
import org.jauge.shared.Collisions;
import org.jauge.shared.Forbidden;
import org.jauge.shared.NotFound;
import org.jauge.shared.Stale;
import org.jspecify.annotations.Nullable;

/** Plans a step on a booking as it stands, for somebody who may see it, and has it admitted. */
@Dependent
class BookingWork {

    /** A booking as it was read, and the rules at that moment. */
    record Seen(BookedDossier dossier, BookingFacts facts, Terms terms) {

        /** @param version the dossier's as its caller knows it; null when he does not say (K-04) */
        void require(@Nullable Long version) {
            BookingWork.require(dossier, version);
        }
    }

    record Planned(BookingStep step, Beside beside) {}

    @FunctionalInterface
    interface Plan {
        Planned of(Seen seen);
    }

    /** One that takes what was never booked, too. */
    @FunctionalInterface
    interface AnyPlan {
        Planned of(BookedDossier dossier, Terms terms);
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    BookedDossiers booked;

    @Inject
    Dossiers dossiers;

    @Inject
    BookingSteps steps;

    @Inject
    LineRules rules;

    @Inject
    Admissions admissions;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @param token a guest's; null for staff and a secret key */
    DossierDetails step(RequestId id, String number, @Nullable String token, @Nullable Instant given, Plan plan) {
        return stepAny(id, number, token, given, (dossier, terms) -> plan.of(seen(dossier, terms)));
    }

    /** The same on any dossier, be it that it was never booked. */
    DossierDetails stepAny(RequestId id, String number, @Nullable String token, @Nullable Instant given, AnyPlan plan) {
        var now = clock.instant();
        try {
            var answer = admissions.admit(id, () -> {
                requireSight(number, token);
                var terms = new Terms(rules, now, given);
                var planned = plan.of(dossier(caller.merchantId(), number), terms);
                var by = new BookingSteps.By(caller.actor(), now);
                return steps.request(id, planned.step(), terms, by, planned.beside());
            });
            return details(answer, token);
        } catch (ReserveExhausted | ReserveArchived | GaugeExhausted refusal) {
            booked.byNumber(caller.merchantId(), number).ifPresent(dossier -> steps.note(dossier, refusal));
            throw refusal;
        }
    }

    AdmissionRequest request(RequestId id, Seen seen, BookingSteps.By by, Plan plan) {
        var planned = plan.of(seen);
        return steps.request(id, planned.step(), seen.terms(), by, planned.beside());
    }

    DossierDetails details(String number, @Nullable String token) {
        return Collisions.retried(() -> token == null ? dossiers.details(number) : dossiers.byToken(number, token));
    }

    /** Of whoever has booked it just now: a browser reads a dossier by its token alone. */
    DossierDetails booked(String number) {
        return details(number, caller.role() == Role.BROWSER ? token(number) : null);
    }

    private String token(String number) {
        return Collisions.retried(() -> em.createQuery(
                        "select d.token from Dossier d where d.merchantId = :merchant and d.number = :number",
                        String.class)
                .setParameter("merchant", caller.merchantId())
                .setParameter("number", number)
                .getSingleResult());
    }

    Seen seen(long merchantId, String number, Terms terms) {
        return seen(dossier(merchantId, number), terms);
    }

    /** @throws NotBooked if it was never booked */
    Seen seen(BookedDossier dossier, Terms terms) {
        return new Seen(dossier, facts(dossier), terms);
    }

    BookedDossier dossier(long merchantId, String number) {
        return booked.byNumber(merchantId, number).orElseThrow(() -> new NotFound("dossier", number));
    }

    /** @param version as its caller knows it; null when he does not say (K-04) */
    static void require(BookedDossier dossier, @Nullable Long version) {
        if (version != null && version != dossier.version()) throw new Stale("dossier");
    }

    BookingFacts facts(BookedDossier dossier) {
        return booking(dossier).map(Booking::facts).orElseThrow(() -> new NotBooked(dossier.number(), dossier.state()));
    }

    /** Whether it was booked ever; else it was sold at once. */
    boolean isBooking(BookedDossier dossier) {
        return booking(dossier).isPresent();
    }

    private Optional<Booking> booking(BookedDossier dossier) {
        return em.createQuery("select b from Booking b where b.dossierId = :dossier", Booking.class)
                .setHint("eclipselink.refresh", true)
                .setParameter("dossier", dossier.id())
                .getResultStream()
                .findFirst();
    }

    /** Only what he may read at all; staff change a dossier only if all of its activities are theirs. */
    private void requireSight(String number, @Nullable String token) {
        var dossier = details(number, token);
        if (!caller.isStaff()) return;
        var all = dossier(caller.merchantId(), dossier.header().number());
        if (!all.lines().stream().allMatch(line -> caller.mayUse(line.activityId()))) throw new Forbidden("activity");
    }

    /** Until when a line can be paid, by the one rule of A-02. */
    Instant payableUntil(Seen seen, BookedDossier.Line line) {
        return rules.payableUntil(
                seen.dossier().merchantId(), line, seen.facts().lockedUntil());
    }

    /** Whether that is over: its last second is still in time, the start itself is not. */
    boolean isOver(Seen seen, BookedDossier.Line line) {
        var now = seen.terms().now();
        return hasBegun(seen, line) || !now.isBefore(payableUntil(seen, line).plusSeconds(1));
    }

    /** @throws NotBooked if none of its lines does */
    static void requireWaiting(Seen seen) {
        if (seen.dossier().waiting().isEmpty())
            throw new NotBooked(seen.dossier().number(), seen.dossier().state());
    }

    static boolean hasBegun(Seen seen, BookedDossier.Line line) {
        return !seen.terms().now().isBefore(line.eventStart());
    }
}
