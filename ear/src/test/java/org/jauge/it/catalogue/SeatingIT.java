package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jauge.category.CategoryValues;
import org.jauge.category.Composition;
import org.jauge.category.Counting;
import org.jauge.emplacement.TableValues;
import org.jauge.it.Together;
import org.jauge.pricing.Cell;
import org.jauge.seating.NotPlaced;
import org.jauge.seating.PartyPlaced;
import org.jauge.seating.TableFull;
import org.jauge.shared.InvalidField;
import org.jauge.shared.Rejection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Parties are placed, change places and are printed; the counters stay. */
@Tag("E-15")
class SeatingIT extends SeatingTest {

    @Inject
    Together together;

    @Test
    @DisplayName("E-15 T1 of 8: an order of 6 leaves 2, 3 more are refused and told so; no counter ever moves")
    void leaves_two_seats() {
        var six = order(adult, 6);
        var three = order(adult, 3);
        var gauges = office.gauges(owner, event);

        place(six, t1, 6);

        assertThat(seats()).containsExactly("T1 2 free: 6", "T2 8 free:");
        assertRefused(TableFull.class, () -> seatings.place(event, t1, three, 3))
                .satisfies(refusal -> assertThat(refusal.facts())
                        .containsEntry("table", "T1")
                        .containsEntry("left", 2)
                        .containsEntry("wanted", 3));
        assertThat(seats()).containsExactly("T1 2 free: 6", "T2 8 free:");
        assertThat(office.gauges(owner, event)).isEqualTo(gauges).containsExactly("A 40 = 31 + 0 + 9 [9]");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @DisplayName("E-15 a party sits over two tables, never more of it than come; placed again or taken off it moves")
    void sits_over_two_tables() {
        var six = order(adult, 6);
        place(six, t1, 2);
        place(six, t2, 4);

        assertRefused(PartyPlaced.class, () -> seatings.place(event, t1, six, 3))
                .satisfies(refusal -> assertThat(refusal.facts()).containsEntry("left", 2L));
        assertThat(seats()).containsExactly("T1 6 free: 2", "T2 4 free: 4");

        office.run(owner, () -> seatings.takeOff(event, t1, six));
        place(six, t2, 6);

        assertThat(seats()).containsExactly("T1 8 free:", "T2 2 free: 6");
        assertRefused(InvalidField.class, () -> seatings.place(event, t1, six, 0))
                .returns("seats", InvalidField::field);
    }

    @Test
    @DisplayName("E-15 a party counts persons by weight: a family of 4 is four, a baby not counted and a poster none")
    void counts_persons() {
        var family = order(sold("Famille", new Counting(org.jauge.category.ItemType.PERSON, false, 4)), 1);
        var baby = order(sold("Bébé", Counting.uncountedPerson()), 2);
        var poster = order(sold("Affiche", Counting.product()), 2);

        assertThat(room().parties()).singleElement().satisfies(party -> assertThat(party.persons())
                .isEqualTo(4));
        assertRefused(PartyPlaced.class, () -> seatings.place(event, t1, baby, 1));
        assertRefused(PartyPlaced.class, () -> seatings.place(event, t1, poster, 1));
        assertRefused(PartyPlaced.class, () -> seatings.place(event, t1, family, 5));
        place(family, t1, 4);

        assertThat(seats()).containsExactly("T1 4 free: 4", "T2 8 free:");
    }

    @Test
    @DisplayName("E-15 two parties change places when both fit; otherwise everybody stays")
    void swaps_two_parties() {
        var six = order(adult, 6);
        var three = order(adult, 3);
        var five = order(adult, 5);
        place(six, t1, 6);
        assertRefused(NotPlaced.class, () -> seatings.swap(event, place, six, three));
        assertRefused(InvalidField.class, () -> seatings.swap(event, place, six, six));
        place(three, t2, 3);

        office.run(owner, () -> seatings.swap(event, place, six, three));

        assertThat(seats()).containsExactly("T1 5 free: 3", "T2 2 free: 6");
        place(five, t1, 5);
        assertRefused(TableFull.class, () -> seatings.swap(event, place, six, three))
                .satisfies(refusal -> assertThat(refusal.facts()).containsEntry("left", 3));
        assertThat(seats()).containsExactly("T1 0 free: 3 5", "T2 2 free: 6");
    }

    @Test
    @DisplayName("E-15 two clerks after the last 2 seats, and after one party's people: one of them wins each time")
    void one_of_two_clerks_wins() throws Exception {
        place(order(adult, 6), t1, 6);
        var clerks = List.of(order(adult, 2), order(adult, 2));
        var shared = order(adult, 4);
        var targets = List.of(t1, t2);

        assertThat(together.rush(2, clerk -> wins(clerks.get(clerk), t1, 2))).isEqualTo(1);
        office.run(owner, () -> tables.change(t1, 1, new TableValues("T1", 12, 1)));
        assertThat(together.rush(2, clerk -> wins(shared, targets.get(clerk), 4)))
                .isEqualTo(1);

        assertThat(room().tables().stream().mapToInt(table -> table.free()).sum())
                .isEqualTo(12 + 8 - 6 - 2 - 4);
        assertThat(office.gauges(owner, event)).containsExactly("A 40 = 26 + 0 + 14 [14]");
    }

    @Test
    @DisplayName("E-15 the list names who sits where and who waits, as a table and as a paper")
    void prints_a_list() {
        var six = order(adult, 6);
        place(six, t1, 5);

        var text = new String(office.get(owner, () -> plans.csv(event, "fr")), StandardCharsets.UTF_8);

        assertThat(text.lines()).contains("A;T1;8;" + six + ";;5", "A;T2;8;;;", "A;;;" + six + ";;1");
        var paper = office.get(owner, () -> plans.pdf(event, "fr"));
        assertThat(new String(paper, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }

    private boolean wins(String dossier, long table, int seats) {
        try {
            place(dossier, table, seats);
            return true;
        } catch (Rejection refused) {
            assertThat(refused).isInstanceOfAny(TableFull.class, PartyPlaced.class);
            return false;
        }
    }

    private long sold(String name, Counting counting) {
        var category = office.get(
                owner, () -> categories.create(activity, CategoryValues.named(name, counting), Composition.none()));
        price(Cell.offered(place, category, "5.00"));
        return category;
    }
}
