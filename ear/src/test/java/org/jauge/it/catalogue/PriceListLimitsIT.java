package org.jauge.it.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jauge.audit.Journal;
import org.jauge.audit.JournalFilter;
import org.jauge.calendar.EventLine;
import org.jauge.planning.ActivityCopies;
import org.jauge.planning.BulkChange;
import org.jauge.planning.BulkFilter;
import org.jauge.planning.BulkItemLine;
import org.jauge.planning.BulkOutcome;
import org.jauge.planning.EventFiles;
import org.jauge.planning.Objection;
import org.jauge.pricing.EventsOutsideDates;
import org.jauge.pricing.PriceListLine;
import org.jauge.shared.DateSpan;
import org.jauge.shared.InvalidField;
import org.jauge.shared.Rejection;
import org.jauge.shared.Stale;
import org.jauge.tabular.Fault;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many events at once, and the list itself: its days and its events have to fit. */
@Tag("E-11")
class PriceListLimitsIT extends SummerListTest {

    @Inject
    ActivityCopies activityCopies;

    @Inject
    EventFiles files;

    @Inject
    BulkWork bulk;

    @Inject
    Journal journal;

    @Test
    @DisplayName("E-11 a bulk edit objects to each event that the list does not cover, also when that comes later")
    void bulk_edits_fit() {
        var inside = event(FIRST, usual());
        var outside = event(FIRST.minusDays(1), usual());
        var edit = bulk.preview(owner, BulkFilter.of(activity), BulkChange.toPriceList(summer));
        assertThat(bulk.items(owner, edit, BulkOutcome.REFUSED))
                .singleElement()
                .returns(Objection.NOT_VALID, BulkItemLine::objection);
        bulk.applied(owner, edit);
        assertThat(listOf(inside)).isEqualTo(summer);
        assertThat(listOf(outside)).isEqualTo(usual());

        var last = event(LAST, usual());
        var late = bulk.preview(owner, BulkFilter.of(activity), BulkChange.toPriceList(summer));
        limit(new DateSpan(FIRST, LAST.minusDays(1)));
        bulk.applied(owner, late);
        assertThat(listOf(last)).isEqualTo(usual());
        assertThat(bulk.items(owner, late, BulkOutcome.REFUSED))
                .extracting(BulkItemLine::objection)
                .containsOnly(Objection.NOT_VALID);
    }

    @Test
    @DisplayName("E-11 a file says on which line a list does not fit; one that no longer fits is refused whole")
    void files_fit() {
        var file = """
                Début;Fin;Liste de prix
                2031-07-01 10:00;2031-07-01 11:00;Été
                2031-09-01 10:00;2031-09-01 11:00;Été
                """;
        var found = office.get(owner, () -> files.read(activity, file.getBytes(UTF_8)));
        assertThat(found.faults())
                .singleElement()
                .returns(3, Fault::line)
                .returns("priceList", Fault::column)
                .satisfies(fault -> assertThat(fault.given()).contains("Été", SUMMER.toString(), "2031-09-01"));

        var good = office.get(
                owner,
                () -> files.read(
                        activity, file.substring(0, file.indexOf("2031-09")).getBytes(UTF_8)));
        limit(new DateSpan(FIRST.plusDays(1), LAST));
        assertRefused(Stale.class, () -> files.apply(good));
        limit(SUMMER);
        office.run(owner, () -> files.apply(good));
        assertThat(bulk.candidates(owner, BulkFilter.of(activity)))
                .extracting(EventLine::priceList)
                .containsExactly("Été");
    }

    @Test
    @DisplayName("E-11 a list keeps the days of its events to come and says how many stand in the way, and the first")
    void lists_keep_their_events() {
        event(FIRST.plusDays(1), summer);
        event(FIRST, summer);
        event(LocalDate.of(2001, 7, 1), usual()); // what is over does not count

        assertRefused(EventsOutsideDates.class, () -> limit(new DateSpan(FIRST.plusDays(2), null)))
                .extracting(Rejection::facts)
                .satisfies(facts -> assertThat(facts)
                        .containsEntry("events", 2L)
                        .containsEntry("first", LocalDateTime.of(FIRST, LocalTime.of(23, 30))));
        assertThat(office.get(owner, () -> prices.grid(summer)).values().valid())
                .isEqualTo(SUMMER);
        limit(new DateSpan(FIRST, FIRST.plusDays(1)));
        assertRefused(InvalidField.class, () -> limit(new DateSpan(LAST, FIRST)))
                .returns("validUntil", InvalidField::field);
    }

    @Test
    @Tag("E-12")
    @Tag("A-10")
    @DisplayName("E-11, E-12 a copy of a list, and of its activity, has the same days; A-10 their change is noted")
    void days_are_copied_and_noted() {
        var copy = office.get(owner, () -> priceLists.copy(summer, "Été 2"));
        assertThat(office.get(owner, () -> prices.grid(copy)).values().valid()).isEqualTo(SUMMER);
        var elsewhere = office.get(owner, () -> activityCopies.copy(activity, "Ailleurs"));
        assertThat(office.get(owner, () -> prices.of(elsewhere)))
                .filteredOn(list -> list.name().startsWith("Été"))
                .hasSize(2)
                .extracting(PriceListLine::valid)
                .containsOnly(SUMMER);

        limit(new DateSpan(FIRST, null));
        var entry = office.get(owner, () -> journal.page(new JournalFilter(null, null, "priceList", null), 0, 1))
                .rows()
                .get(0);
        assertThat(entry.before()).contains("validUntil=2031-08-31");
        assertThat(entry.after()).contains("validFrom=2031-07-01");
    }
}
