package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jauge.dossier.GaugeHistory;
import org.jauge.dossier.HistoryLine;
import org.jauge.gauge.Cause;
import org.jauge.gauge.CauseTotal;
import org.jauge.gauge.GaugeKey;
import org.jauge.inventory.EventGauges;
import org.jauge.inventory.ManualBlocks;
import org.jauge.merchant.Identity;
import org.jauge.merchant.Rights;
import org.jauge.merchant.Role;
import org.jauge.quota.QuotaScope;
import org.jauge.reserve.Allotments.Rate;
import org.jauge.reserve.Quantity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where did the places go? */
@Tag("A-10")
class GaugeHistoryIT extends ReserveTest {

    @Inject
    GaugeHistory history;

    @Inject
    EventGauges eventGauges;

    @Inject
    QuotaShop shop;

    @Inject
    ManualBlocks blocks;

    @Test
    @Tag("R-03")
    @DisplayName("A-10 a reserve's movement names the reserve, a cancellation's the reason that was typed")
    void names_reserves_and_reasons() {
        allot(new Quantity(media, 10), new Quantity(0, 4));
        var number = sell(from(media, 3));
        cancel(number, 1, false);

        assertThat(reserves(rate, Cause.ALLOTTED)).containsExactlyInAnyOrder("Média", "");
        assertThat(reserves(rate, Cause.DRAWN)).containsExactly("Média");
        assertThat(reserves(rate, Cause.DRAW_RETURNED)).containsExactly("Média");
        assertThat(rows(rate, Cause.CANCELLED))
                .singleElement()
                .returns("ill", HistoryLine::reason)
                .returns(number, HistoryLine::dossier)
                .returns(null, HistoryLine::reserve);
    }

    @Test
    @Tag("Q-13")
    @DisplayName("A-10 the totals by cause tell in one look where 100 places went, and add up to the line")
    void sums_up_by_cause() {
        allot(media, 10);
        var number = sell(wish(12));
        cancel(number, 2, false);

        List<CauseTotal> totals = office.get(owner, () -> eventGauges.totals(rate));

        assertThat(gauge(rate)).isEqualTo("100 = 80 + 10 + 10 [10]");
        assertThat(totals)
                .containsExactly(
                        new CauseTotal(Cause.OPENED, 100, 0, 0, 0),
                        new CauseTotal(Cause.SOLD, 0, 0, 12, 12),
                        new CauseTotal(Cause.CANCELLED, 0, 0, -2, -2),
                        new CauseTotal(Cause.ALLOTTED, 0, 10, 0, 0));
    }

    @Test
    @Tag("Q-40")
    @DisplayName("Q-40 on a global quota each row tells its event: a reserve's too, which has no dossier")
    void tells_the_event_on_a_global_quota() {
        var quota = shop.quota(owner, QuotaScope.INVENTORY, 50);
        var stall = shop.stall(owner, "Europe/Paris", quota);
        var evening = shop.event(owner, stall, "2031-08-05T20:00");
        var key = GaugeKey.globalQuota(quota, 0);
        shop.sell(owner, stall, evening, 2);
        var rateThere = new Rate(evening, stall.place(), stall.category());
        office.run(owner, () -> allotments.allot(id(), rateThere, List.of(new Quantity(artist, 5))));

        for (var cause : List.of(Cause.SOLD, Cause.ALLOTTED))
            assertThat(rows(key, cause)).singleElement().satisfies(row -> assertThat(row.event())
                    .isNotNull()
                    .satisfies(event -> assertThat(event.id()).isEqualTo(evening)));
        assertThat(reserves(key, Cause.ALLOTTED)).containsExactly("Artiste");
    }

    @Test
    @Tag("A-09")
    @Tag("Q-40")
    @DisplayName("A-09 of a global quota who works for one activity is told that it moved, but no other's facts")
    void keeps_other_activities_facts() {
        var quota = shop.quota(owner, QuotaScope.INVENTORY, 50);
        var stall = shop.stall(owner, "Europe/Paris", quota);
        var evening = shop.event(owner, stall, "2031-08-05T20:00");
        var key = GaugeKey.globalQuota(quota, 0);
        var number = shop.sell(owner, stall, evening, 2);
        var rateThere = new Rate(evening, stall.place(), stall.category());
        office.run(owner, () -> allotments.allot(id(), rateThere, List.of(new Quantity(artist, 5))));
        office.run(owner, () -> blocks.block(id(), key, 3, "for the mayor"));
        var here = hiring.hire(owner, "Ann", new Rights(Role.READER, false, Set.of(activity)));
        var there = hiring.hire(owner, "Bob", new Rights(Role.READER, false, Set.of(stall.activity())));

        for (var cause : List.of(Cause.SOLD, Cause.ALLOTTED, Cause.BLOCKED))
            assertThat(rows(here, key, cause))
                    .singleElement()
                    .returns(null, HistoryLine::dossier)
                    .returns(null, HistoryLine::reserve)
                    .returns(null, HistoryLine::event)
                    .returns(null, HistoryLine::reason);
        assertThat(rows(there, key, Cause.SOLD)).singleElement().returns(number, HistoryLine::dossier);
        assertThat(rows(there, key, Cause.ALLOTTED)).singleElement().returns("Artiste", HistoryLine::reserve);
        assertThat(rows(there, key, Cause.BLOCKED)).singleElement().returns(null, HistoryLine::reason);
        assertThat(rows(key, Cause.BLOCKED)).singleElement().returns("for the mayor", HistoryLine::reason);
    }

    private List<HistoryLine> rows(GaugeKey key, Cause cause) {
        return rows(owner, key, cause);
    }

    private List<HistoryLine> rows(Identity who, GaugeKey key, Cause cause) {
        return office.get(who, () -> history.page(key, 0, 50)).rows().stream()
                .filter(row -> row.movement().cause() == cause)
                .toList();
    }

    private List<String> reserves(GaugeKey key, Cause cause) {
        return rows(key, cause).stream()
                .map(row -> String.valueOf(row.reserve()))
                .toList();
    }
}
