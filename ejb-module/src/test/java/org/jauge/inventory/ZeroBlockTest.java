package org.jauge.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jauge.gauge.Cause;
import org.jauge.gauge.Change;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeLine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both sides of each edge of block at zero. */
@Tag("Q-17")
@Tag("AMB-Q1")
class ZeroBlockTest {

    private static final GaugeKey QUOTA = GaugeKey.quota(100, 20);
    private static final GaugeKey DAILY = GaugeKey.globalQuota(20, 17_000);
    private static final GaugeKey PLACE = GaugeKey.emplacement(100, 20);
    private static final GaugeKey OTHER = GaugeKey.quota(100, 21);
    private static final ZeroBlock BLOCKING = new ZeroBlock(List.of(20L));

    private static String after(ZeroBlock block, GaugeKey key, GaugeLine before, Change... changes) {
        var entries = Arrays.stream(changes)
                .map(change -> new Entry(key, change, Cause.CANCELLED, null, ""))
                .toList();
        var request = AdmissionRequest.taking(
                RequestId.of("test", "1", ""), "", 7, "test", Instant.EPOCH, List.of(), entries, Writer.nothing());
        var change =
                block.applied(request, gauge -> Optional.of(before)).netted().get(key);
        return before.after(java.util.Objects.requireNonNull(change)).toString();
    }

    @ParameterizedTest(name = "Q-17 25 with {0} blocked ({1} in carts) and {2} sold, one cancelled: {3}")
    @CsvSource({
        "0, 0, 25, 25 = 0 + 0 + 25 [24]",
        "0, 0, 24, 25 = 2 + 0 + 23 [23]",
        "1, 1, 24, 25 = 1 + 1 + 23 [23]", // units in open carts count as available
        "1, 0, 24, 25 = 0 + 1 + 24 [23]", // a booking or a reserve does not
        "2, 1, 23, 25 = 1 + 2 + 22 [22]"
    })
    void keeps_at_zero_only(int blocked, int carts, int sold, String expected) {
        var before = new GaugeLine(25, blocked, carts, sold, sold);

        assertThat(after(BLOCKING, QUOTA, before, Change.cancellation(1))).isEqualTo(expected);
        assertThat(after(BLOCKING, DAILY, before, Change.cancellation(1))).isEqualTo(expected);
    }

    @Test
    @DisplayName("Q-17 three cancelled at once at zero release none: one check for the operation")
    void checks_once() {
        var full = new GaugeLine(25, 0, 0, 25, 25);

        assertThat(after(BLOCKING, QUOTA, full, Change.cancellation(1), Change.cancellation(2)))
                .isEqualTo("25 = 0 + 0 + 25 [22]");
    }

    @Test
    @DisplayName("Q-17 without the option, and on an emplacement, places return at zero, too")
    void others_always_give_back() {
        var full = new GaugeLine(25, 0, 0, 25, 25);

        assertThat(after(BLOCKING, OTHER, full, Change.cancellation(1))).isEqualTo("25 = 1 + 0 + 24 [24]");
        assertThat(after(BLOCKING, PLACE, full, Change.cancellation(1))).isEqualTo("25 = 1 + 0 + 24 [24]");
        assertThat(after(new ZeroBlock(List.of()), QUOTA, full, Change.cancellation(1)))
                .isEqualTo("25 = 1 + 0 + 24 [24]");
    }

    @Test
    @DisplayName("AMB-Q1 a cart that ends and a unit that is let go return at zero, too")
    void what_was_no_ticket_returns() {
        assertThat(after(BLOCKING, QUOTA, new GaugeLine(25, 1, 1, 24, 24), Change.holdEnded(1)))
                .isEqualTo("25 = 1 + 0 + 24 [24]");
        assertThat(after(BLOCKING, QUOTA, new GaugeLine(25, 0, 0, 25, 24), Change.freeing(1)))
                .isEqualTo("25 = 1 + 0 + 24 [24]");
    }

    @Test
    @Tag("AMB-C2")
    @DisplayName("AMB-C2 what one operation takes and gives back is netted first: only the rest is kept")
    void nets_first() {
        var full = new GaugeLine(25, 0, 0, 25, 25);

        assertThat(after(BLOCKING, QUOTA, full, Change.cancellation(3), Change.sale(3)))
                .isEqualTo("25 = 0 + 0 + 25 [25]");
        assertThat(after(BLOCKING, QUOTA, full, Change.cancellation(3), Change.sale(1)))
                .isEqualTo("25 = 0 + 0 + 25 [23]");
    }

    @Test
    @Tag("AMB-C1")
    @DisplayName("AMB-C1 a drawn ticket that returns to its reserve does so at zero: nothing becomes available")
    void a_reserve_gets_its_units_back() {
        var full = new GaugeLine(25, 2, 0, 23, 23);

        assertThat(after(BLOCKING, QUOTA, full, new Change(0, 1, 0, -1, -1))).isEqualTo("25 = 0 + 3 + 22 [22]");
    }
}
