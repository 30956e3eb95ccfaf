package org.jauge.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jauge.calendar.SaleWindow;
import org.jauge.shared.DateSpan;
import org.jauge.shared.InvalidField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("B-05")
class ProductRightsTest {

    private static final long MUSEUM = 1;
    private static final long ADULT = 2;
    private static final long SHOP = 3;
    private static final long SCHOOLS = 4;
    private static final LocalDate VISIT = LocalDate.of(2016, 8, 5);
    private static final ProfileValues BOOKED_IN_SPRING =
            profile("P1", "2016-04-30T22:00:00Z", "2016-06-15T22:00:00Z", Operation.BOOKING);
    private static final ProfileValues SOLD_IN_SUMMER =
            profile("P2", "2016-05-14T22:00:00Z", "2016-06-30T22:00:00Z", Operation.SALE);

    @ParameterizedTest(name = "B-08 on {0} one may book: {1}, buy: {2}")
    @Tag("B-08")
    @Tag("B-09")
    @Tag("AMB-B1")
    @CsvSource({
        "2016-05-10T10:00:00Z, true, false",
        "2016-05-20T10:00:00Z, true, true",
        "2016-06-20T10:00:00Z, false, true",
        "2016-07-10T10:00:00Z, false, false",
        "2016-04-30T21:59:59Z, false, false", // both sides of each end
        "2016-04-30T22:00:00Z, true, false",
        "2016-05-14T21:59:59Z, true, false",
        "2016-05-14T22:00:00Z, true, true",
        "2016-06-15T21:59:59Z, true, true",
        "2016-06-15T22:00:00Z, false, true",
        "2016-06-30T21:59:59Z, false, true",
        "2016-06-30T22:00:00Z, false, false",
    })
    void rights_of_overlapping_profiles_add_up(Instant now, boolean book, boolean buy) {
        for (var profiles : List.of(
                List.of(BOOKED_IN_SPRING, SOLD_IN_SUMMER),
                List.of(SOLD_IN_SUMMER, BOOKED_IN_SPRING),
                List.of(SOLD_IN_SUMMER, BOOKED_IN_SPRING, SOLD_IN_SUMMER))) {
            var rights = new ProductRights(profiles);

            assertThat(rights.grants(wish(Operation.BOOKING), now)).isEqualTo(book);
            assertThat(rights.grants(wish(Operation.SALE), now)).isEqualTo(buy);
            assertThat(rights.grants(wish(Operation.OPTION), now)).isFalse();
        }
    }

    @Test
    @Tag("B-08")
    @DisplayName("B-08 the first profile puts everything on sale for everybody at any time, and nothing up for booking")
    void the_first_profile_sells_everything() {
        var rights = new ProductRights(List.of(ProfileValues.everythingOnSale("Tout en vente")));

        for (var now :
                List.of(Instant.EPOCH, Instant.parse("2016-08-04T15:00:00Z"), Instant.parse("2100-01-01T00:00:00Z"))) {
            assertThat(rights.grants(new Wish(Operation.SALE, 7, VISIT, 8, 9, 10), now))
                    .isTrue();
            assertThat(rights.grants(new Wish(Operation.BOOKING, 7, VISIT, 8, 9, 10), now))
                    .isFalse();
            assertThat(rights.largest(new Wish(Operation.SALE, 7, VISIT, 8, 9, 10), now, 500))
                    .isEqualTo(500);
        }
    }

    @Test
    @Tag("A-07")
    @Tag("AMB-X2")
    @DisplayName("A-07, AMB-X2 activities, categories, dates: every part of a profile narrows what it gives")
    void each_part_narrows() {
        var now = Instant.parse("2016-05-20T10:00:00Z");
        var whole = new Draw(Operation.BOOKING);

        assertThat(whole.grants(now)).isTrue();
        assertThat(new Draw(Operation.SALE).grants(now)).isFalse();
        assertThat(whole.with(Chosen.of(99L), null, null, null).grants(now)).isFalse();
        assertThat(whole.with(null, Chosen.of(99L), null, null).grants(now)).isFalse();
        assertThat(whole.with(null, null, Chosen.of(99L), null).grants(now)).isFalse();
        assertThat(whole.with(null, null, null, Chosen.of(99L)).grants(now)).isFalse();
        assertThat(whole.with(Chosen.of(MUSEUM), Chosen.of(ADULT), Chosen.of(SHOP), Chosen.of(SCHOOLS, 9L))
                        .grants(now))
                .isTrue();
        assertThat(whole.on(new DateSpan(VISIT, VISIT)).grants(now)).isTrue();
        assertThat(whole.on(new DateSpan(VISIT.plusDays(1), null)).grants(now)).isFalse();
        assertThat(whole.on(new DateSpan(null, VISIT.minusDays(1))).grants(now)).isFalse();
        assertThat(whole.drafted().grants(now)).isFalse();
    }

    @Test
    @Tag("AMB-B1")
    @DisplayName("AMB-B1 rights are tuples: two profiles do not lend each other a part")
    void profiles_do_not_mix() {
        var now = Instant.parse("2016-05-20T10:00:00Z");
        var booksOthers = new Draw(Operation.BOOKING)
                .with(null, Chosen.of(99L), null, null)
                .values();
        var sellsThis = new Draw(Operation.SALE)
                .with(null, Chosen.of(ADULT), null, null)
                .values();

        var rights = new ProductRights(List.of(booksOthers, sellsThis));

        assertThat(rights.grants(wish(Operation.BOOKING), now)).isFalse();
        assertThat(rights.grants(wish(Operation.SALE), now)).isTrue();
    }

    @ParameterizedTest(name = "A-07 of {0} that are left a line may have {1}")
    @Tag("A-07")
    @CsvSource({"0, 0", "1, 1", "2, 2", "3, 2", "7, 2", "8, 8", "30, 30", "31, 30", "500, 30"})
    void quantities_add_up_too(int left, int largest) {
        var now = Instant.parse("2016-05-20T10:00:00Z");
        var few = new Draw(Operation.BOOKING).of(new Quantities(null, 2)).values();
        var groups = new Draw(Operation.BOOKING).of(new Quantities(8, 30)).values();

        var rights = new ProductRights(List.of(few, groups));

        assertThat(rights.largest(wish(Operation.BOOKING), now, left)).isEqualTo(largest);
    }

    @ParameterizedTest(name = "A-07 {0} in a line is refused: {1}")
    @Tag("A-07")
    @CsvSource({"1, false", "2, false", "3, true", "7, true", "8, false", "30, false", "31, true"})
    void a_refused_quantity_is_told_what_is_possible(int quantity, boolean refused) {
        var now = Instant.parse("2016-05-20T10:00:00Z");
        var few = new Draw(Operation.BOOKING).of(new Quantities(null, 2)).values();
        var groups = new Draw(Operation.BOOKING).of(new Quantities(8, 30)).values();
        var rights = new ProductRights(List.of(groups, few));

        if (refused)
            assertThatExceptionOfType(QuantityNotInProfile.class)
                    .isThrownBy(() -> rights.check(wish(Operation.BOOKING), quantity, "Adult", null, now))
                    .satisfies(found -> assertThat(found.facts()).containsEntry("granted", "1–2, 8–30"));
        else rights.check(wish(Operation.BOOKING), quantity, "Adult", null, now);
    }

    @Test
    @DisplayName("B-05 what no profile grants is refused, unless it was promised when the cart was opened")
    void a_promise_is_kept() {
        var rights = new ProductRights(List.of(SOLD_IN_SUMMER));
        var during = Instant.parse("2016-06-30T21:59:00Z");
        var after = Instant.parse("2016-06-30T22:01:00Z");

        rights.check(wish(Operation.SALE), 1, "Adult", during, after);

        assertThatExceptionOfType(NotInProfile.class)
                .isThrownBy(() -> rights.check(wish(Operation.SALE), 1, "Adult", null, after));
    }

    @Test
    @Tag("A-07")
    @DisplayName("A-07 what cannot be meant is refused, field by field")
    void a_profile_has_to_mean_something() {
        var period = new SaleWindow(Instant.parse("2016-05-20T10:00:00Z"), Instant.parse("2016-05-20T10:00:00Z"));
        var dates = new DateSpan(VISIT, VISIT.minusDays(1));

        assertField("periodUntil", () -> profile("P", period, Chosen.everything(), DateSpan.always()));
        assertField("eventsUntil", () -> profile("P", SaleWindow.always(), Chosen.everything(), dates));
        assertField("activities", () -> profile("P", SaleWindow.always(), Chosen.of(), DateSpan.always()));
        assertField("name", () -> profile(" ", SaleWindow.always(), Chosen.everything(), DateSpan.always()));
        assertField("quantityMax", () -> new Quantities(3, 2));
        assertField("quantityMin", () -> new Quantities(0, 2));
    }

    private static void assertField(String field, Runnable made) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(made::run)
                .satisfies(refused -> assertThat(refused.field()).isEqualTo(field));
    }

    private static Wish wish(Operation operation) {
        return new Wish(operation, MUSEUM, VISIT, ADULT, SHOP, SCHOOLS);
    }

    private static ProfileValues profile(String name, String from, String until, Operation operation) {
        return new Draw(operation)
                .during(name, new SaleWindow(Instant.parse(from), Instant.parse(until)))
                .values();
    }

    private static ProfileValues profile(String name, SaleWindow period, Chosen activities, DateSpan dates) {
        return new Draw(Operation.SALE)
                .on(dates)
                .with(activities, null, null, null)
                .during(name, period)
                .values();
    }
}
