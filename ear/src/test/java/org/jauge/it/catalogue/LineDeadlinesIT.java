package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jauge.booking.BookingOutcome;
import org.jauge.booking.Payable;
import org.jauge.calendar.EventState;
import org.jauge.dossier.DossierState;
import org.jauge.dossier.LineState;
import org.jauge.it.Outside;
import org.jauge.it.fixture.NewEventState;
import org.jauge.profile.BookingSettings;
import org.jauge.profile.ConfirmationDelay;
import org.jauge.profile.DeadlinePolicy;
import org.jauge.profile.DeadlinePolicy.Strictness;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Of one dossier at two events each line has its own end. */
@Tag("AMB-B4")
class LineDeadlinesIT extends TwoVisitsTest {

    @Inject
    Payable payable;

    @Inject
    Outside outside;

    @Test
    @Tag("A-05")
    @DisplayName("AMB-B4 at the first deadline that line alone goes; the other stays booked and can be paid")
    void each_line_has_its_deadline() {
        var number = booked();
        assertThat(booking(number).deadline()).isEqualTo(over(first).minusSeconds(1));

        tickBookings(over(first));

        assertThat(states(number)).isEqualTo(Map.of(early, LineState.RELEASED, late, LineState.BOOKED));
        assertThat(read(number).header().state()).isEqualTo(DossierState.BOOKED);
        assertThat(read(number).balance().due()).isEqualByComparingTo("27.00");
        assertThat(booking(number).facts().outcome()).isEqualTo(BookingOutcome.OPEN);
        assertThat(booking(number).deadline()).isEqualTo(over(second).minusSeconds(1));
        assertThat(line(early, "A")).isEqualTo("40 = 40 + 0 + 0 [0]");
        assertThat(line(late, "A")).isEqualTo("40 = 37 + 3 + 0 [0]");
        assertThat(office.differences(owner)).isEmpty();
        var paid = pay(number, "27.00");

        assertThat(paid.header().state()).isEqualTo(DossierState.SETTLED);
        assertThat(paid.tickets()).hasSize(3);
        assertThat(paid.balance().due()).isEqualByComparingTo("0");
        assertThat(states(number)).isEqualTo(Map.of(early, LineState.RELEASED, late, LineState.SOLD));
        assertThat(line(late, "A")).isEqualTo("40 = 37 + 0 + 3 [3]");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("P-02")
    @DisplayName("AMB-B4 paid in part, less than the line that stays is: the part goes back with that one, once")
    void a_small_part_goes_back_at_the_end() {
        var number = booked();
        pay(number, "10.00");

        tickBookings(over(first));
        assertThat(read(number).header().state()).isEqualTo(DossierState.BOOKED);
        assertThat(read(number).balance().refunded()).isEqualByComparingTo("0");
        assertThat(read(number).balance().due()).isEqualByComparingTo("17.00");
        tickBookings(over(second));
        tickBookings(over(second).plusSeconds(60));

        var gone = read(number);
        assertThat(gone.header().state()).isEqualTo(DossierState.CANCELLED);
        assertThat(gone.balance().refunded()).isEqualByComparingTo("10.00");
        assertThat(gone.balance().due()).isEqualByComparingTo("0");
        assertThat(gone.cancellations())
                .extracting(each -> each.refunds().size())
                .containsExactlyInAnyOrder(0, 1);
        assertThat(line(late, "A")).isEqualTo("40 = 40 + 0 + 0 [0]");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("P-02")
    @DisplayName("AMB-B4 paid in part, more than the line that stays is: that one is sold, and what is over goes back")
    void a_large_part_pays_for_the_rest() {
        var number = booked();
        pay(number, "30.00");

        tickBookings(over(first));

        var sold = read(number);
        assertThat(states(number)).isEqualTo(Map.of(early, LineState.RELEASED, late, LineState.SOLD));
        assertThat(sold.header().state()).isEqualTo(DossierState.SETTLED);
        assertThat(sold.tickets()).hasSize(3);
        assertThat(sold.balance().refunded()).isEqualByComparingTo("3.00");
        assertThat(sold.balance().due()).isEqualByComparingTo("0");
        assertThat(booking(number).facts().outcome()).isEqualTo(BookingOutcome.PAID);
        assertThat(line(early, "A")).isEqualTo("40 = 40 + 0 + 0 [0]");
        assertThat(line(late, "A")).isEqualTo("40 = 37 + 0 + 3 [3]");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("P-02")
    @DisplayName("AMB-B4 paid in part, and the rest would be paid by that but does not take place: it stays booked")
    void what_is_off_is_not_sold() {
        var number = booked();
        pay(number, "30.00");
        office.run(owner, () -> new NewEventState(late, EventState.CANCELLED).done(SERVICES));

        tickBookings(over(first));

        assertThat(states(number)).isEqualTo(Map.of(early, LineState.RELEASED, late, LineState.BOOKED));
        assertThat(read(number).balance().refunded()).isEqualByComparingTo("3.00");
        assertThat(read(number).tickets()).isEmpty();
        assertThat(line(early, "A")).isEqualTo("40 = 40 + 0 + 0 [0]");
        assertThat(office.differences(owner)).isEmpty();
    }

    /** What lets a line wait until its event begins, and what does not. */
    enum Waits {
        FIRM,
        FLEXIBLE,
        LOCKED
    }

    @ParameterizedTest(name = "AMB-B4, A-02 {0}: once the first event has begun that line alone goes, the rest is paid")
    @Tag("A-02")
    @Tag("A-03")
    @EnumSource(Waits.class)
    void what_has_begun_keeps_nothing_from_its_payment(Waits waits) {
        if (waits == Waits.FLEXIBLE) flexible();
        var number = booked();
        if (waits == Waits.LOCKED)
            office.run(owner, () -> deadlines.lock(id(), number, over(second), "the town hall pays late"));
        var begins = first.atTime(11, 0).atZone(PARIS).toInstant();

        tickBookings(begins.minusMillis(1));
        var before = waits == Waits.FIRM ? LineState.RELEASED : LineState.BOOKED;
        assertThat(states(number)).isEqualTo(Map.of(early, before, late, LineState.BOOKED));
        tickBookings(begins);

        assertThat(states(number)).isEqualTo(Map.of(early, LineState.RELEASED, late, LineState.BOOKED));
        assertThat(line(early, "A")).isEqualTo("40 = 40 + 0 + 0 [0]");
        assertThat(booking(number).payableUntil()).isAfter(begins);
        assertThat(owes(number, "27.00", begins)).isTrue();
        assertThat(pay(number, "27.00").header().state()).isEqualTo(DossierState.SETTLED);
        assertThat(states(number)).isEqualTo(Map.of(early, LineState.RELEASED, late, LineState.SOLD));
        assertThat(office.differences(owner)).isEmpty();
    }

    private void flexible() {
        office.run(owner, () -> {
            var version = rules.settings(activity).version();
            var eve = new ConfirmationDelay(null, 1);
            var policy = new DeadlinePolicy(Strictness.FLEXIBLE, 0);
            rules.change(activity, version, new BookingSettings(true, eve, policy, null));
        });
    }

    /** Whether somebody who begins to pay at that moment is asked for so much. */
    private boolean owes(String number, String amount, Instant at) {
        var expected = new BigDecimal(amount);
        return office.get(owner, () -> outside.run(() -> owed(number, at).compareTo(expected) == 0));
    }

    private BigDecimal owed(String number, Instant at) {
        return payable.owed(number, null, at).amount();
    }
}
