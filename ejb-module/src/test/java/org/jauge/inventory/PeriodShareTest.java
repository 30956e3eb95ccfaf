package org.jauge.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jauge.gauge.Cause;
import org.jauge.gauge.CauseTotal;
import org.jauge.inventory.PeriodShare.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("C-03")
class PeriodShareTest {

    @ParameterizedTest(name = "C-03 what moved by {0} stands in one share, and in the total")
    @EnumSource(Cause.class)
    void every_cause_is_counted_once(Cause cause) {
        var shares = PeriodShare.of(List.of(new CauseTotal(cause, 0, 2, 3, 1)));

        assertThat(shares.stream().filter(share -> share.kind() != Kind.TOTAL))
                .filteredOn(share -> share.blocked() != 0)
                .singleElement()
                .returns(2L, PeriodShare::blocked)
                .returns(3L, PeriodShare::used)
                .returns(1L, PeriodShare::actual);
        assertThat(shares).contains(new PeriodShare(Kind.TOTAL, 2, 3, 1));
    }

    @Test
    @DisplayName("C-03 where nobody else has anything only events and the total are told")
    void tells_nobody_without_a_share() {
        var shares = PeriodShare.of(List.of(
                new CauseTotal(Cause.OPENED, 10, 0, 0, 0),
                new CauseTotal(Cause.BLOCKED, 0, 4, 0, 0),
                new CauseTotal(Cause.UNBLOCKED, 0, -4, 0, 0),
                new CauseTotal(Cause.SOLD, 0, 0, 3, 3)));

        assertThat(shares).containsExactly(new PeriodShare(Kind.EVENTS, 0, 3, 3), new PeriodShare(Kind.TOTAL, 0, 3, 3));
    }
}
