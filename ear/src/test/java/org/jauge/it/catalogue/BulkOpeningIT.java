package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.jauge.calendar.EventLine;
import org.jauge.calendar.EventPlaces;
import org.jauge.emplacement.EmplacementValues;
import org.jauge.emplacement.Emplacements;
import org.jauge.planning.BulkChange;
import org.jauge.planning.BulkFilter;
import org.jauge.planning.BulkOutcome;
import org.jauge.planning.CapacityChange;
import org.jauge.planning.CapacityChange.How;
import org.jauge.planning.Objection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An emplacement that was added later, at the events that were there before it. */
class BulkOpeningIT extends KiosqueTest {

    @Inject
    Emplacements emplacements;

    @Inject
    EventPlaces eventPlaces;

    @Inject
    BulkWork bulk;

    @Test
    @Tag("E-17")
    @DisplayName(
            "E-17 an emplacement added later gets no capacity in bulk where it is not open, and is opened there in bulk")
    void opens_nothing() {
        office.series(owner, activity, 2);
        var other = office.get(owner, () -> emplacements.create(activity, new EmplacementValues("B", "", 2, 20, true)));
        office.event(owner, activity);
        var more = BulkChange.of(new CapacityChange(other, How.MORE, 10));

        var edit = bulk.preview(owner, BulkFilter.of(activity), more);

        assertThat(bulk.totals(owner, edit)).isEqualTo("3: 1 to change, 0 same, 2 refused, 0 done");
        assertThat(bulk.items(owner, edit, BulkOutcome.REFUSED))
                .allSatisfy(line -> assertThat(line.objection()).isEqualTo(Objection.NOT_OPEN));
        opensLater(other);
    }

    /** One is opened by hand between preview and applying; the third has it already. */
    private void opensLater(long other) {
        var three = bulk.candidates(owner, BulkFilter.of(activity)).stream()
                .map(EventLine::id)
                .filter(id -> office.gauges(owner, id).size() == 1)
                .toList();
        var edit = bulk.preview(owner, BulkFilter.of(activity), BulkChange.of(new CapacityChange(other, How.OPEN, 15)));
        assertThat(bulk.totals(owner, edit)).isEqualTo("3: 2 to change, 1 same, 0 refused, 0 done");
        office.run(owner, () -> eventPlaces.open(three.get(0), other, 9));

        bulk.applied(owner, edit);

        assertThat(bulk.totals(owner, edit)).isEqualTo("3: 2 to change, 1 same, 1 refused, 1 done");
        assertThat(office.gauges(owner, three.get(0))).contains("B 9 = 9 + 0 + 0 [0]");
        assertThat(office.gauges(owner, three.get(1))).contains("B 15 = 15 + 0 + 0 [0]");
        assertThat(office.differences(owner)).isEmpty();
    }
}
