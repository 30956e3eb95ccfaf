package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jauge.calendar.EventFacts;
import org.jauge.calendar.EventReads;
import org.jauge.calendar.EventState;
import org.jauge.calendar.SaleTimes;
import org.jauge.dossier.EventNotOnSale;
import org.jauge.dossier.NewLine;
import org.jauge.inventory.Availability;
import org.jauge.planning.BulkChange;
import org.jauge.planning.BulkFilter;
import org.jauge.planning.SaleChange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An event sells in its own time, entered by itself or in bulk. */
class EventSaleIT extends KiosqueTest {

    @Inject
    BulkWork bulk;

    @Inject
    EventReads events;

    @Inject
    Availability availability;

    @Inject
    Clock clock;

    private long event(SaleTimes sale) {
        var facts = new EventFacts("", "", "", EventState.OPEN, office.priceList(owner, activity), sale);
        return office.event(owner, activity, facts);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock.withZone(ZoneId.of("Europe/Paris")));
    }

    private int sellable(long event) {
        var places = office.get(owner, () -> availability.of(event)).emplacements();
        return places.get(0).categories().get(0).sellable();
    }

    private void sell(long event) {
        bulk.sell(owner, new NewLine(event, place, adult, 1));
    }

    private void assertClosed(long event, String state) {
        assertThat(sellable(event)).isZero();
        assertRefused(EventNotOnSale.class, () -> sell(event))
                .satisfies(refusal -> assertThat(refusal.facts()).containsEntry("state", state));
    }

    @Test
    @DisplayName("Before its time of sale and after it an event sells nothing and says so; in between it sells")
    void sells_in_its_time() {
        assertClosed(event(new SaleTimes(now().plusDays(1), null)), "NOT_YET");
        assertClosed(event(new SaleTimes(null, now().minusDays(1))), "ENDED");
        var open = event(new SaleTimes(now().minusDays(1), now().plusDays(1)));
        assertThat(sellable(open)).isEqualTo(40);

        sell(open);

        assertThat(office.gauges(owner, open)).containsExactly("A 40 = 39 + 0 + 1 [1]");
    }

    @Test
    @DisplayName("In bulk each event sells from two days before at nine until an hour before its own start")
    void gives_a_time_of_sale() {
        var event = event(SaleTimes.always());
        var around = new SaleChange.Around(2, LocalTime.of(9, 0), 1);

        bulk.applied(owner, bulk.preview(owner, BulkFilter.of(activity), BulkChange.of(around)));

        var details = office.get(owner, () -> events.details(event));
        var start = details.times().start();
        assertThat(details.facts().sale())
                .isEqualTo(new SaleTimes(start.toLocalDate().minusDays(2).atTime(9, 0), start.minusHours(1)));
        assertClosed(event, "NOT_YET");
    }
}
