package org.jauge.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.jauge.merchant.Channel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A-01")
class ReleaseRunTest {

    private static final Instant NOW = Instant.parse("2016-08-13T08:00:00Z");

    private static ReleaseRun run(int total) {
        return new ReleaseRun(1, 2, "staff:3", ReleaseFilter.ALL, total, ReleaseOrder.release(), NOW);
    }

    @Test
    @DisplayName("A-01 of the dossiers that were found together each comes once, also where nothing waits in some")
    void takes_each_dossier_once() {
        var run = run(3);
        assertThat(run.ahead(2)).isEmpty();
        run.look(List.of(11L, 12L, 13L, 14L));

        assertThat(run.ahead(2)).containsExactly(11L, 12L);
        run.take(List.of(new LineOfDossier(11, 100)), NOW); // 12 did not fit, or was paid
        assertThat(run.ahead(2)).containsExactly(12L, 13L);
        run.pass(13);
        assertThat(run.ahead(2)).containsExactly(14L);
        run.pass(14);
        assertThat(run.ahead(2)).isEmpty();
    }

    @Test
    @DisplayName("A-01 what matches only since it began is done with, and never makes more of it than all")
    void never_passes_its_total() {
        var run = run(1);
        run.take(List.of(new LineOfDossier(11, 100), new LineOfDossier(11, 101)), NOW);
        run.advance(new ReleaseReport(1, List.of()), NOW);
        run.take(List.of(), NOW);

        assertThat(run.progress(NOW))
                .returns(1, ReleaseProgress::total)
                .returns(1, ReleaseProgress::position)
                .returns(0, ReleaseProgress::gone)
                .returns(true, ReleaseProgress::finished);
    }

    @Test
    @Tag("S-08")
    @DisplayName("S-08 a run that is stopped forgets what it was looked for by and why, and has nothing more to do")
    void forgets_when_it_is_stopped() {
        var named = new ReleaseFilter(null, null, null, "Samaranch");
        var run = new ReleaseRun(1, 2, "staff:3", named, 9, ReleaseOrder.lock(NOW, "his bus"), NOW);
        run.look(List.of(11L));
        run.take(List.of(new LineOfDossier(11, 100)), NOW);
        run.stop();

        assertThat(run.filter().text()).isEmpty();
        assertThat(run.order().reason()).isEmpty();
        assertThat(run.chunk()).isEmpty();
        assertThat(run.progress(NOW))
                .returns(true, ReleaseProgress::finished)
                .returns(true, ReleaseProgress::stopped)
                .returns(0, ReleaseProgress::gone);
    }

    @Test
    @DisplayName("A-01 a run goes on with what was meant, and with nothing booked after it began")
    void means_what_was_meant() {
        var day = LocalDate.of(2016, 8, 13);
        var what = new WaitingFor(4L, 5L, 6L, Channel.PHONE);
        var meant = new ReleaseFilter(BookingKind.OPTION, NOW, day, what, "lee", true, null);
        var run = new ReleaseRun(1, 2, "staff:3", meant, 9, ReleaseOrder.release(), NOW);

        assertThat(run.filter()).isEqualTo(new ReleaseFilter(BookingKind.OPTION, NOW, day, what, "lee", true, NOW));
    }

    @Test
    @DisplayName("A-01 as many as are found at once fit into the row, whatever their ids")
    void fits() {
        var run = run(1);
        var many = LongStream.rangeClosed(Long.MAX_VALUE - ReleaseRuns.AHEAD + 1, Long.MAX_VALUE)
                .boxed()
                .toList();
        run.look(many);

        assertThat(run.ahead(Integer.MAX_VALUE)).isEqualTo(many);
        assertThat(String.join(" ", many.stream().map(String::valueOf).toList()))
                .hasSizeLessThan(32_000);
    }
}
