package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jauge.calendar.EventTimes;
import org.jauge.merchant.Role;
import org.jauge.notification.MailKind;
import org.jauge.reserve.Counts;
import org.jauge.reserve.Portion;
import org.jauge.reserve.ReserveValues;
import org.jauge.reserve.StageLine;
import org.jauge.reserve.StageState;
import org.jauge.reserve.StageValues;
import org.jauge.shared.InvalidField;
import org.jauge.shared.Stale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a reserve has left is let go by itself, in stages, on the timer's word. */
@Tag("AMB-R5")
class ReleaseStageIT extends StageTest {

    @Test
    @DisplayName("AMB-R5 of 10 with 2 drawn three stages leave 6, 3 and 0, each once, and each is in the journal")
    void runs_stage_by_stage() {
        allot(media, 10);
        sell(from(media, 2));
        set(media, StageValues.daysBefore(5, 6), StageValues.daysBefore(1, 3), StageValues.hoursBefore(2, 0));

        tick(STARTS.minus(DAY.multipliedBy(5)).minusSeconds(1));
        assertThat(counts(media)).isEqualTo(new Counts(10, 2, 0, false));
        tick(STARTS.minus(DAY.multipliedBy(5)));
        assertThat(counts(media)).isEqualTo(new Counts(8, 2, 0, false));
        tick(STARTS.minus(DAY));
        tick(STARTS.minus(DAY));
        assertThat(counts(media)).isEqualTo(new Counts(5, 2, 0, false));
        assertThat(sellable()).isEqualTo(95);
        tick(STARTS.minus(Duration.ofHours(2)));

        assertThat(counts(media)).isEqualTo(new Counts(2, 2, 0, true));
        assertThat(stages(media)).extracting(StageLine::freed).containsExactly(2, 3, 3);
        assertThat(noted("stage-ran"))
                .containsExactly(
                        "system 5 = 2 + 3 : 2 = 2 + 0",
                        "system 8 = 2 + 6 : 5 = 2 + 3",
                        "system 10 = 2 + 8 : 8 = 2 + 6");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @DisplayName("AMB-R5 after downtime everything that came due meanwhile runs at once, in its order")
    void is_caught_up() {
        allot(media, 10);
        allot(Portion.WITHOUT_ACCESS, 4);
        set(media, StageValues.hoursBefore(2, 1), StageValues.daysBefore(5, 6));
        set(Portion.WITHOUT_ACCESS, StageValues.at(STARTS.minus(DAY.multipliedBy(9)), 0));

        tick(STARTS.plus(DAY));

        assertThat(stages(media)).extracting(StageLine::freed).containsExactly(4, 5);
        assertThat(counts(media)).isEqualTo(new Counts(1, 0, 0, false));
        assertThat(counts(Portion.WITHOUT_ACCESS)).isEqualTo(new Counts(0, 0, 0, true));
        assertThat(told()).isEmpty();
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @DisplayName("AMB-R5 more to be kept than there is left: nothing goes, the stage is done and noted all the same")
    void keeps_more_than_is_left() {
        allot(media, 5);
        set(media, StageValues.daysBefore(5, 8));

        tick(STARTS);

        assertThat(counts(media)).isEqualTo(new Counts(5, 0, 0, false));
        assertThat(stages(media)).extracting(StageLine::state).containsExactly(StageState.DONE);
        assertThat(noted("stage-ran")).containsExactly("system 5 = 0 + 5 : 5 = 0 + 5");
    }

    @Test
    @DisplayName("AMB-R5 an event that is put off takes its stages along, and they are told of again")
    void follows_its_event() {
        allot(media, 5);
        set(media, StageValues.daysBefore(5, 1));
        var before = STARTS.minus(DAY.multipliedBy(5));
        tick(before.minus(Duration.ofHours(3)));
        assertThat(told()).containsExactly("Olga");

        var later = Office.EVENING.plusDays(7);
        office.run(owner, () -> {
            var now = eventReads.details(event);
            office.events.change(event, now.version(), new EventTimes(later, later.plusHours(2)), now.facts());
        });
        tick(before);
        assertThat(counts(media).left()).isEqualTo(5);
        assertThat(stages(media)).extracting(StageLine::dueAt).containsExactly(before.plus(DAY.multipliedBy(7)));
        tick(before.plus(DAY.multipliedBy(7)).minusSeconds(60));
        assertThat(told()).containsExactly("Olga", "Olga");
        tick(before.plus(DAY.multipliedBy(7)));

        assertThat(counts(media).left()).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "AMB-R5 a day before, the owner and who may draw are told once: all, or the members, or the owner alone")
    void is_announced() {
        var ann = colleague("Ann", Role.BOX_OFFICE);
        colleague("Bob", Role.BOX_OFFICE);
        colleague("Rita", Role.READER);
        var press = office.get(
                owner, () -> reserves.create(ReserveValues.named("Presse").only(Set.of(ann.id()))));
        allot(press, 5);
        set(press, StageValues.daysBefore(9, 2));
        tick(STARTS.minus(DAY.multipliedBy(10)).minusSeconds(1));
        assertThat(told()).isEmpty();
        tick(STARTS.minus(DAY.multipliedBy(10)));
        tick(STARTS.minus(DAY.multipliedBy(10)));
        assertThat(told()).containsExactly("Ann", "Olga");

        allot(media, 5);
        allot(Portion.WITHOUT_ACCESS, 5);
        set(media, StageValues.daysBefore(7, 2));
        tick(STARTS.minus(DAY.multipliedBy(8)));
        assertThat(told()).containsExactly("Ann", "Ann", "Bob", "Olga", "Olga");
        set(Portion.WITHOUT_ACCESS, StageValues.daysBefore(5, 2));
        tick(STARTS.minus(DAY.multipliedBy(6)));

        assertThat(told()).containsExactly("Ann", "Ann", "Bob", "Olga", "Olga", "Olga");
        assertThat(letter()).contains("sans accès", "3 des 5 place(s)", "il en reste 2", "tab=rates&id=" + event);
    }

    @Test
    @DisplayName("AMB-R5 what was cancelled or set anew does not run; what stands in both stays announced")
    void can_be_cancelled() {
        allot(media, 9);
        set(media, StageValues.daysBefore(5, 6), StageValues.daysBefore(1, 3));
        var first = stages(media).get(0);
        office.run(owner, () -> stages.cancel(first.id()));
        assertRefused(Stale.class, () -> stages.cancel(first.id()));
        tick(STARTS.minus(DAY.multipliedBy(2)));
        assertThat(counts(media).left()).isEqualTo(9);
        var second = stages(media).get(0);
        assertThat(second.announced()).isTrue();

        set(media, StageValues.hoursBefore(2, 0), StageValues.daysBefore(1, 3));

        assertThat(stages(media).get(0)).isEqualTo(second);
        assertThat(noted("stage-cancelled")).containsExactly("staff:" + owner.id() + " 2031-05-28T20:00 → 6 : ");
        assertThat(noted("stages-set").get(0)).endsWith("2031-06-01T20:00 → 3, 2031-06-02T18:00 → 0");
        assertRefused(Stale.class, () -> stages.set(allocation(media), Set.of(), List.of()));
        assertRefused(
                InvalidField.class,
                () -> stages.set(
                        allocation(media),
                        Set.of(),
                        List.of(StageValues.at(Instant.parse("2020-01-01T00:00:00Z"), 0))));
    }

    @Test
    @DisplayName("AMB-R5 who was told of a release is told that it was called off, by whom; of others nobody is told")
    void tells_that_it_was_called_off() {
        colleague("Ann", Role.BOX_OFFICE);
        allot(media, 9);
        set(media, StageValues.daysBefore(5, 6), StageValues.daysBefore(1, 3));
        tick(STARTS.minus(DAY.multipliedBy(6)));
        assertThat(told()).containsExactly("Ann", "Olga");

        set(media, StageValues.daysBefore(5, 6)); // the other had not been told of
        assertThat(told(MailKind.RESERVE_CALLED_OFF)).isEmpty();
        var announced = stages(media).get(0);
        office.run(owner, () -> stages.cancel(announced.id()));

        assertThat(told(MailKind.RESERVE_CALLED_OFF)).containsExactly("Ann", "Olga");
        assertThat(letter()).contains("Média", "a été annulée par Olga", "Place(s) qui restent : 9");
        tick(STARTS);
        assertThat(counts(media).left()).isEqualTo(9);
    }

    @Test
    @DisplayName("AMB-R5 eight ticks at once, as of eight nodes, and a clerk who draws: a stage runs once")
    void runs_once_in_a_cluster() throws Exception {
        allot(media, 10);
        set(media, StageValues.daysBefore(5, 4));

        together.rush(9, hand -> {
            if (hand == 8) sell(from(media, 2));
            else tick(STARTS);
            return true;
        });

        var left = counts(media);
        assertThat(new ArrayList<>(List.of(new Counts(6, 2, 0, false), new Counts(4, 2, 0, false))))
                .contains(left);
        assertThat(noted("stage-ran")).hasSize(1);
        assertThat(stages(media)).extracting(StageLine::freed).containsExactly(10 - left.total());
        assertThat(office.differences(owner)).isEmpty();
    }
}
