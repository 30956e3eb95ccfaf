package org.jauge.planning;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jauge.activity.ActivityDetails;
import org.jauge.activity.ActivityState;
import org.jauge.activity.Permits;
import org.jauge.calendar.EventDetails;
import org.jauge.calendar.EventFacts;
import org.jauge.calendar.EventState;
import org.jauge.calendar.SaleTimes;
import org.jauge.emplacement.EmplacementLine;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeLine;
import org.jauge.planning.ImportedEvent.Resizing;
import org.jauge.pricing.PriceListLine;
import org.jauge.shared.DateSpan;
import org.jauge.tabular.Bounds;
import org.jauge.tabular.Dialect;
import org.jauge.tabular.Fault;
import org.jauge.tabular.TableReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("E-18")
class EventComparisonTest {

    private static final ActivityDetails ACTIVITY = new ActivityDetails(
            3,
            1,
            1,
            "",
            new Permits(true, false, false, false, false),
            "Balade",
            "Europe/Paris",
            "EUR",
            ActivityState.ACTIVE,
            5L);
    private static final LocalDateTime START = LocalDateTime.parse("2031-06-02T20:00");
    private static final SaleTimes SALE = new SaleTimes(LocalDateTime.parse("2031-05-01T09:00"), null);
    private static final EventDetails EVENT = new EventDetails(
            50,
            4,
            3,
            "Balade",
            "Europe/Paris",
            START.atZone(ACTIVITY.zone()).toInstant(),
            START.plusHours(2).atZone(ACTIVITY.zone()).toInstant(),
            START.toLocalDate(),
            new EventFacts("Soir", "", "", EventState.HIDDEN, 5, SALE));

    private static final DateSpan SUMMER = new DateSpan(LocalDate.of(2031, 6, 2), LocalDate.of(2031, 8, 31));

    private static Calendar calendar() {
        var gauges = new TreeMap<GaugeKey, GaugeLine>();
        gauges.put(GaugeKey.emplacement(50, 1), new GaugeLine(40, 3, 0, 5, 5));
        return new Calendar(
                ACTIVITY,
                List.of(
                        new EmplacementLine(1, "A", 1, 40, true, false),
                        new EmplacementLine(2, "B", 2, 20, true, false)),
                List.of(
                        new PriceListLine(5, "Tarifs", true, 1, DateSpan.always()),
                        new PriceListLine(6, "Été", false, 0, SUMMER)),
                Map.of(50L, EVENT),
                gauges);
    }

    private static EventImport compared(byte[] file) {
        var calendar = calendar();
        var columns = new EventColumns(calendar.emplacements());
        var table = TableReader.read(file, columns.all(), Bounds.SEASON);
        return new EventComparison(calendar, columns, table.faults()).of(table);
    }

    private static EventImport compared(String file) {
        return compared(file.getBytes(UTF_8));
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    @DisplayName("E-18 what was written out is the same when it comes back, sale and state included")
    void comes_back(Dialect dialect) {
        var found = compared(new EventTable(calendar()).written(dialect));

        assertThat(found.faults()).isEmpty();
        assertThat(found.events()).isEmpty();
        assertThat(found.same()).isEqualTo(1);
    }

    @Test
    @DisplayName("E-18 a column that is missing leaves the event's own; an empty time of sale opens it")
    void changes_what_is_there() {
        var found = compared("""
                id;start;end;price list;on sale from;capacity a
                50;2031-06-02 20:00;2031-06-02 22:30;Été;;8
                """);

        assertThat(found.faults()).isEmpty();
        var event = found.events().get(0);
        assertThat(event.after().facts())
                .isEqualTo(new EventFacts("Soir", "", "", EventState.HIDDEN, 6, SaleTimes.always()));
        assertThat(event.capacities()).isEqualTo(Map.of(1L, new Resizing("A", 40, 8)));
        assertThat(event.isMoved()).isFalse();
    }

    @Test
    @DisplayName(
            "E-17, E-18 a new event opens each active emplacement, with its usual capacity unless the file says another")
    @Tag("E-17")
    void adds_what_is_new() {
        var found = compared("Début;Fin;Capacité B\n03/06/2031 10:00;03/06/2031 11:00;0\n");

        assertThat(found.faults()).isEmpty();
        var event = found.events().get(0);
        assertThat(event.isNew()).isTrue();
        assertThat(event.places()).isEqualTo(Map.of(1L, 40, 2L, 0));
        assertThat(event.after().facts()).isEqualTo(new EventFacts("", "", "", EventState.OPEN, 5));
    }

    @ParameterizedTest(name = "E-18 {0} is refused: {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "50;2031-06-02 20:00;2031-06-02 22:00;;7;|capacity:A|below-taken",
                "50;2031-06-02 20:00;2031-06-02 22:00;;;9|capacity:B|not-open",
                "50;2031-06-02 20:00;2031-06-02 22:00;;-1;|capacity:A|negative",
                ";2031-06-03 20:00;2031-06-03 22:00;;1000001;|capacity:A|too-large",
                ";2031-06-03 20:00;2031-06-03 22:00;Hiver;;|priceList|unknown",
                ";2031-03-30 02:30;2031-03-30 05:00;;;|start|clock-change-gap",
                ";2031-06-03 20:00;2031-06-03 20:00;;;|end|before-start",
                "50;2031-06-01 20:00;2031-06-01 22:00;Été;;|priceList|not-valid-then",
                ";2031-09-01 20:00;2031-09-01 22:00;Été;;|priceList|not-valid-then",
                "51;2031-06-03 20:00;2031-06-03 22:00;;;|id|unknown",
            })
    void names_line_and_column(String line, String column, String rule) {
        var found = compared("Numéro;Début;Fin;Liste de prix;Capacité A;Capacité B\n"
                + ";2031-06-09 20:00;2031-06-09 22:00;;;\n" + line + "\n");

        assertThat(found.events()).as("none of the others either").isEmpty();
        assertThat(found.faults())
                .singleElement()
                .returns(3, Fault::line)
                .returns(column, Fault::column)
                .returns(rule, Fault::rule);
    }

    @Test
    @DisplayName("E-18 a line without its dates tells of everything else that is wrong in it")
    void tells_all_of_a_line() {
        var found = compared("""
                Numéro;Début;Fin;Liste de prix;État;En vente dès;En vente jusqu’à;Capacité A
                ;;;Hiver;peut-être;2031-06-02 20:00;2031-06-01 20:00;-1
                """);

        assertThat(found.faults())
                .extracting(Fault::column)
                .containsExactly("start", "end", "priceList", "saleUntil", "state", "capacity:A");
    }

    @Test
    @Tag("E-11")
    @DisplayName("E-11 an event that keeps its list and day need not fit again; a new one takes a list of its day")
    void keeps_what_is_there() {
        var calendar = new Calendar(
                calendar().activity(),
                calendar().emplacements(),
                List.of(
                        new PriceListLine(5, "Tarifs", true, 1, new DateSpan(null, LocalDate.of(2031, 6, 1))),
                        new PriceListLine(6, "Été", false, 0, SUMMER)),
                calendar().events(),
                calendar().gauges());
        var columns = new EventColumns(calendar.emplacements());
        var table = TableReader.read("""
                id;start;end;subtitle
                50;2031-06-02 21:00;2031-06-02 23:00;Nuit
                ;2031-06-02 10:00;2031-06-02 11:00;
                """.getBytes(UTF_8), columns.all(), Bounds.SEASON);

        var found = new EventComparison(calendar, columns, table.faults()).of(table);

        assertThat(found.faults()).isEmpty();
        assertThat(found.events())
                .extracting(event -> event.after().facts().priceListId())
                .containsExactly(5L, 6L);
    }

    @Test
    @DisplayName("E-18 the same event twice is refused, by its number or by what it looks like")
    void names_doubles() {
        var found = compared("""
                Numéro;Début;Fin;Sous-titre
                50;2031-06-02 20:00;2031-06-02 22:00;Nuit
                50;2031-06-02 20:00;2031-06-02 22:00;Aube
                ;2031-06-02 20:00;2031-06-02 22:00;Soir
                """);

        assertThat(found.faults()).extracting(Fault::rule).containsExactly("twice", "there-already");
    }
}
