package org.jauge.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jauge.calendar.SaleWindow;
import org.jauge.merchant.AudienceRight;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("B-07")
class GatesTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant NOW = Instant.parse("2016-08-04T15:00:00Z");
    private static final Instant START = Instant.parse("2016-08-05T09:00:00Z");
    private static final Gates.Occasion VISIT = new Gates.Occasion(START, LocalDate.of(2016, 8, 5));
    private static final Instant MAY = Instant.parse("2016-04-30T22:00:00Z");
    private static final Instant MID_MAY = Instant.parse("2016-05-14T22:00:00Z");
    private static final Instant MID_JUNE = Instant.parse("2016-06-15T22:00:00Z");
    private static final Instant JULY = Instant.parse("2016-06-30T22:00:00Z");
    private static final ConfirmationDelay A_DAY = new ConfirmationDelay(1, null);

    @ParameterizedTest(name = "B-07 point of sale {0}, profile {1}, delay {2}: {3}")
    @Tag("B-04")
    @Tag("B-05")
    @Tag("B-06")
    @CsvSource({
        "true,  true,  true,  ''",
        "true,  true,  false, not-bookable",
        "true,  false, true,  not-in-profile",
        "true,  false, false, not-in-profile not-bookable",
        "false, true,  true,  audience-not-admitted",
        "false, true,  false, audience-not-admitted not-bookable",
        "false, false, true,  audience-not-admitted not-in-profile",
        "false, false, false, audience-not-admitted not-in-profile not-bookable",
    })
    void all_three_gates_have_to_be_open(boolean pointOfSale, boolean profile, boolean bookable, String barred) {
        var gates = gates(bookable, profile ? Operation.BOOKING : Operation.SALE);
        var right = new AudienceRight(3, 4, true, pointOfSale, false);

        var verdict = gates.ask(Operation.BOOKING, right, 2, VISIT, NOW);

        assertThat(codes(verdict)).isEqualTo(barred);
        assertThat(verdict.isOpen()).isEqualTo(barred.isEmpty());
        assertThat(verdict.deadline()).isEqualTo(START); // N=1 leads to 23:59:59 of that day: the start is sooner
        assertThat(verdict.at(Barred.Gate.POINT_OF_SALE) == null).isEqualTo(pointOfSale);
        assertThat(verdict.at(Barred.Gate.PROFILE) == null).isEqualTo(profile);
        assertThat(verdict.at(Barred.Gate.DELAY) == null).isEqualTo(bookable);
        assertThat(gates.largest(Operation.BOOKING, right, 2, VISIT, NOW, 30)).isEqualTo(barred.isEmpty() ? 30 : 0);
    }

    @Test
    @Tag("B-06")
    @DisplayName("B-07 gate 3 closes at the deadline, not a moment before")
    void gate_three_closes_at_the_deadline() {
        var gates = gates(true, Operation.BOOKING);
        var right = new AudienceRight(3, 4, false, true, false);

        assertThat(codes(gates.ask(Operation.BOOKING, right, 2, VISIT, START.minusMillis(1))))
                .isEmpty();
        assertThat(codes(gates.ask(Operation.BOOKING, right, 2, VISIT, START))).isEqualTo("deadline-passed");
        assertThat(codes(gates.ask(Operation.BOOKING, right, 2, VISIT, START.plusSeconds(86_400))))
                .isEqualTo("deadline-passed");
    }

    @Test
    @DisplayName("B-07 a model that permits no booking closes gate 3, whatever the activity says")
    void a_model_may_permit_no_booking() {
        var rule = new BookingRule(false, true, true, A_DAY, DeadlinePolicy.USUAL, false);

        assertThat(rule.barred(NOW, START, PARIS)).contains(Barred.MODEL_WITHOUT_BOOKING);
    }

    @Test
    @Tag("B-05")
    @DisplayName("B-07 a sale does not meet gate 3, and has no deadline")
    void a_sale_meets_two_gates() {
        var gates = gates(false, Operation.SALE);
        var verdict = gates.ask(Operation.SALE, new AudienceRight(3, 4, true, false, false), 2, VISIT, NOW);

        assertThat(verdict.isOpen()).isTrue();
        assertThat(verdict.deadline()).isNull();
        assertThat(verdict.meets(Barred.Gate.DELAY)).isFalse();
    }

    @Test
    @Tag("B-08")
    @DisplayName("B-08 the timeline of two overlapping profiles has five spans, as told in the rule")
    void the_timeline_shows_where_profiles_overlap() {
        var booked = new Draw(Operation.BOOKING)
                .during("P1", new SaleWindow(MAY, MID_JUNE))
                .values();
        var sold = soldInPart();

        var spans = Timeline.of(
                        List.of(
                                sold,
                                booked,
                                new Draw(Operation.OPTION).drafted().values()),
                        List.of(new AudienceRight(3, 4, true, true, true), new AudienceRight(3, 5, true, false, false)))
                .spans();

        assertThat(spans.stream().map(GatesTest::told))
                .containsExactly(
                        "null–" + MAY + " []",
                        MAY + "–" + MID_MAY + " [BOOKING 3/4]",
                        MID_MAY + "–" + MID_JUNE + " [SALE 3/4*, SALE 3/5*, BOOKING 3/4]",
                        MID_JUNE + "–" + JULY + " [SALE 3/4*, SALE 3/5*]",
                        JULY + "–null []");
        assertThat(spans.get(2).profiles()).containsExactly("P1", "P2");
        assertThat(spans.get(1).includes(MID_MAY)).isFalse();
        assertThat(spans.get(2).includes(MID_MAY)).isTrue();
    }

    private static ProfileValues soldInPart() {
        return new Draw(Operation.SALE)
                .during("P2", new SaleWindow(MID_MAY, JULY))
                .with(null, Chosen.of(2L), null, null)
                .values();
    }

    private static String told(Timeline.Span span) {
        return span.from() + "–" + span.until() + " "
                + span.grants().stream()
                        .map(grant -> grant.operation() + " " + grant.pointOfSaleId() + "/" + grant.audienceId()
                                + (grant.partly() ? "*" : ""))
                        .toList();
    }

    private static Gates gates(boolean bookable, Operation granted) {
        var rule = new BookingRule(true, true, bookable, A_DAY, DeadlinePolicy.USUAL, false);
        return new Gates(1, PARIS, rule, new ProductRights(List.of(new Draw(granted).values())));
    }

    private static String codes(Gates.Verdict verdict) {
        return String.join(" ", verdict.barred().stream().map(Barred::code).toList());
    }
}
