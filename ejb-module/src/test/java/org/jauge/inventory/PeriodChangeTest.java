package org.jauge.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeLine;
import org.jauge.quota.DayBlocks;
import org.jauge.quota.Periods;
import org.jauge.quota.QuotaScope;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A-10")
class PeriodChangeTest {

    private static final int DAYS = 400;
    private static final int JOURNAL_MAX = 2_000;

    @Test
    @DisplayName("A-10 what stood before on 400 days is counted by capacity, and fits into the journal")
    void sums_up_what_stood_before() {
        var spans = new Periods(QuotaScope.DAY, DayBlocks.NONE)
                .between(LocalDate.of(2031, 1, 1), LocalDate.of(2031, 1, 1).plusDays(DAYS - 1L));
        var changes = IntStream.range(0, DAYS)
                .mapToObj(day -> {
                    var line = new GaugeLine(day % 4 == 0 ? 31 : 25, 0, 0, day == 0 ? 31 : 0, 0);
                    var key = GaugeKey.globalQuota(1, spans.get(day).key());
                    return PeriodChange.planned(new PeriodLine(spans.get(day), key, line, true, SetAside.NONE), 30);
                })
                .toList();

        assertThat(PeriodChange.before(changes))
                .isEqualTo("25 × 300, 31 × 99; refused: 31 × 1")
                .hasSizeLessThan(JOURNAL_MAX);
    }

    @Test
    @DisplayName("A-10 periods that had the capacity already are not told")
    void leaves_out_what_stays() {
        var span = new Periods(QuotaScope.INVENTORY, DayBlocks.NONE).span(0).orElseThrow();
        var line = new PeriodLine(span, GaugeKey.globalQuota(1, 0), GaugeLine.untouched(30), true, SetAside.NONE);

        assertThat(PeriodChange.before(List.of(PeriodChange.planned(line, 30)))).isEmpty();
    }
}
