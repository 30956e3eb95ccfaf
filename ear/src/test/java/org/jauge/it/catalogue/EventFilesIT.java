package org.jauge.it.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jauge.audit.Journal;
import org.jauge.audit.JournalFilter;
import org.jauge.audit.JournalLine;
import org.jauge.calendar.EventFilter;
import org.jauge.calendar.EventLine;
import org.jauge.calendar.EventReads;
import org.jauge.calendar.EventState;
import org.jauge.dossier.NewLine;
import org.jauge.gauge.CapacityTooLow;
import org.jauge.planning.EventFiles;
import org.jauge.planning.EventImport;
import org.jauge.planning.PartlyApplied;
import org.jauge.shared.NotFound;
import org.jauge.shared.Stale;
import org.jauge.tabular.Dialect;
import org.jauge.tabular.Fault;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A calendar that is taken out as a file and brought back. */
@Tag("E-18")
class EventFilesIT extends KiosqueTest {

    private static final String HEADERS = "Numéro;Début;Fin;Sous-titre;État;Capacité A\n";

    @Inject
    EventFiles files;

    @Inject
    EventReads events;

    @Inject
    BulkWork bulk;

    @Inject
    Journal journal;

    private String written(Dialect dialect) {
        var all = new EventFilter(activity, null, null, null);
        return new String(office.get(owner, () -> files.written(all, dialect)), UTF_8);
    }

    private EventImport read(String file) {
        return office.get(owner, () -> files.read(activity, file.getBytes(UTF_8)));
    }

    private void apply(EventImport found) {
        office.run(owner, () -> files.apply(found));
    }

    private List<EventLine> calendar() {
        return office.get(owner, () -> events.page(new EventFilter(activity, null, null, null), 0, 50))
                .rows();
    }

    private List<JournalLine> entries(String subject) {
        return office.get(owner, () -> journal.page(new JournalFilter(null, null, subject, null), 0, 9))
                .rows();
    }

    @Test
    @DisplayName("E-18 a calendar that comes back as it went changes nothing, in either language")
    void comes_back() {
        office.series(owner, activity, 3);

        for (var dialect : Dialect.values()) {
            var found = read(written(dialect));
            assertThat(found.faults()).isEmpty();
            assertThat(found.events()).isEmpty();
            assertThat(found.same()).isEqualTo(3);
        }
        assertThat(written(Dialect.FRENCH)).contains("Début;Fin;", ";ouvert;;;40\r\n");
    }

    @Test
    @Tag("E-17")
    @Tag("A-10")
    @DisplayName("E-18, E-17, A-10 one event is new, one changed, one stays; gauges, journal and ledger agree")
    void adds_and_changes() {
        var first = office.event(owner, activity);
        var found = read(HEADERS + first + ";2031-06-02 20:00;2031-06-02 22:00;Première;fermé;55\n"
                + ";05/06/2031 14h30;05/06/2031 16:00;Matinée;;12\n");
        assertThat(calendar()).as("nothing is changed by looking").hasSize(1);
        assertThat(List.of(found.created(), found.changed(), found.same())).containsExactly(1, 1, 0);
        assertThat(found.events().get(0).parts())
                .extracting(part -> part.column() + ": " + part.before() + " → " + part.after())
                .containsExactly("subtitle:  → Première", "state: OPEN → CLOSED");

        apply(found);

        assertThat(calendar()).extracting(EventLine::subtitle).containsExactly("Première", "Matinée");
        assertThat(calendar()).extracting(EventLine::state).containsExactly(EventState.CLOSED, EventState.OPEN);
        assertThat(office.gauges(owner, first)).containsExactly("A 55 = 55 + 0 + 0 [0]");
        assertThat(office.gauges(owner, calendar().get(1).id())).containsExactly("A 12 = 12 + 0 + 0 [0]");
        assertThat(entries("gauge")).first().returns("40", JournalLine::before).returns("55", JournalLine::after);
        assertThat(entries("event")).extracting(JournalLine::action).containsOnlyOnce("changed");
        assertThat(office.differences(owner)).isEmpty();
        assertRefused(Stale.class, () -> apply(found));
        assertThat(calendar()).hasSize(2);
    }

    @Test
    @DisplayName("E-18 every wrong line is named with its column, and none of the others is applied")
    void names_what_is_wrong() {
        var sold = office.event(owner, activity);
        bulk.sell(owner, new NewLine(sold, place, adult, 8));
        var found = read(HEADERS + sold + ";2031-06-02 20:00;2031-06-02 22:00;;;7\n"
                + ";2031-06-03 20:00;2031-06-03 19:00;;;\n"
                + "99;2031-06-03 20:00;2031-06-03 21:00;;;\n"
                + ";2031-06-02 20:00;2031-06-02 22:00;;;\n"
                + ";2031-06-04 20:00;;;perdu;x\n");

        assertThat(found.events()).isEmpty();
        assertThat(found.faults())
                .extracting(fault -> fault.line() + " " + fault.column() + " " + fault.rule())
                .containsExactly(
                        "2 capacity:A below-taken",
                        "3 end before-start",
                        "4 id unknown",
                        "5 start there-already",
                        "6 end required",
                        "6 state unknown",
                        "6 capacity:A not-a-number");
        assertThat(found.faults()).first().returns("7 < 8", Fault::given);
        var moved = read(HEADERS + sold + ";2031-06-02 21:00;2031-06-02 22:00;;;\n");
        assertThat(moved.faults()).singleElement().returns("sold-already", Fault::rule);
    }

    @Test
    @DisplayName(
            "E-18 what is sold after the look does not go under: all of the file is refused, none of it is half done")
    void refuses_what_came_between() {
        var event = office.event(owner, activity);
        var found = read(HEADERS + event + ";2031-06-02 20:00;2031-06-02 22:00;;;5\n"
                + ";2031-06-05 14:30;2031-06-05 16:00;;;\n");
        bulk.sell(owner, new NewLine(event, place, adult, 6));

        assertRefused(CapacityTooLow.class, () -> apply(found)).returns(6, CapacityTooLow::minimum);

        assertThat(calendar()).hasSize(1);
        assertThat(office.gauges(owner, event)).containsExactly("A 40 = 34 + 0 + 6 [6]");
        var stranger = office.open();
        var other = activity;
        assertRefused(NotFound.class, () -> office.run(stranger, () -> files.read(other, new byte[] {'x'})));
    }

    @Test
    @DisplayName(
            "E-18 a season goes in parts: what breaks it off leaves them done, and the same file goes on from there")
    void goes_on_where_it_broke_off() {
        var event = office.event(owner, activity);
        var season = new StringBuilder(HEADERS);
        for (var day = LocalDate.of(2032, 1, 1); day.getDayOfYear() <= 100; day = day.plusDays(1))
            season.append(";" + day + " 20:00;" + day + " 22:00;;;\n");
        var last = event + ";2031-06-02 20:00;2031-06-02 22:00;;;";
        var found = read(season + last + "5\n");
        bulk.sell(owner, new NewLine(event, place, adult, 6));

        assertRefused(PartlyApplied.class, () -> apply(found))
                .satisfies(partly -> assertThat(partly.facts().values()).containsExactly(100, 101, 101, "CHANGED"));

        assertThat(count()).isEqualTo(101);
        assertRefused(Stale.class, () -> apply(found));
        assertThat(read(season + last + "5\n").faults())
                .singleElement()
                .returns(102, Fault::line)
                .returns("below-taken", Fault::rule);
        var again = read(season + last + "6\n");
        assertThat(List.of(again.created(), again.changed(), again.same())).containsExactly(0, 1, 100);
        apply(again);
        assertThat(office.gauges(owner, event)).containsExactly("A 6 = 0 + 0 + 6 [6]");
        assertThat(count()).isEqualTo(101);
        assertThat(read(season + ";2032-01-01 20:00;2032-01-01 22:30;;;\n").faults())
                .singleElement()
                .returns("there-already", Fault::rule);
    }

    private int count() {
        return office.get(owner, () -> events.page(new EventFilter(activity, null, null, null), 0, 1))
                .total();
    }
}
