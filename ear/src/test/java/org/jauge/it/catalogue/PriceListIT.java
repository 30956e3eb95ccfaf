package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.jauge.activity.Activities;
import org.jauge.activity.ActivityReads;
import org.jauge.activity.ActivityValues;
import org.jauge.audit.Journal;
import org.jauge.audit.JournalFilter;
import org.jauge.calendar.EventFacts;
import org.jauge.calendar.EventState;
import org.jauge.category.Categories;
import org.jauge.category.CategoryValues;
import org.jauge.category.Composition;
import org.jauge.category.Counting;
import org.jauge.emplacement.EmplacementValues;
import org.jauge.emplacement.Emplacements;
import org.jauge.pricing.Cell;
import org.jauge.pricing.PriceListInUse;
import org.jauge.pricing.PriceLists;
import org.jauge.pricing.PriceReads;
import org.jauge.shared.InvalidField;
import org.jauge.shared.NotFound;
import org.jauge.shared.Stale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PriceListIT extends CatalogueTest {

    @Inject
    PriceLists priceLists;

    @Inject
    PriceReads reads;

    @Inject
    Categories categories;

    @Inject
    Emplacements emplacements;

    @Inject
    Activities activities;

    @Inject
    ActivityReads activityReads;

    @Inject
    Journal journal;

    private long activity;
    private long a;
    private long b;
    private long adult;
    private long vip;
    private long list;

    /** Emplacements A and B, categories Adulte and VIP, one empty price list for new events. */
    @BeforeEach
    void activity() {
        activity = office.activity(owner, "Kiosque", true);
        a = office.place(owner, activity, "A").id();
        b = office.get(owner, () -> emplacements.create(activity, new EmplacementValues("B", "", 2, 20, true)));
        adult = category("Adulte");
        vip = category("VIP");
        list = office.priceList(owner, activity);
    }

    @Test
    @Tag("E-08")
    @Tag("E-09")
    @DisplayName("E-08 the price differs by emplacement, E-09 and so does the offer")
    void price_and_offer_differ_by_emplacement() {
        fill(list, Cell.offered(a, adult, "30.00"), Cell.offered(b, adult, "25.00"), Cell.offered(a, vip, "90.00"));

        assertThat(office.offers(owner, office.event(owner, activity)))
                .containsExactly("A Adulte 30.00", "A VIP 90.00", "B Adulte 25.00");
    }

    @Test
    @Tag("E-10")
    @DisplayName("E-10 an unticked cell is not offered, a ticked 0.00 is free; unticking keeps the price")
    void not_offered_is_not_free() {
        fill(list, Cell.offered(a, adult, "0"), Cell.offered(b, adult, "25"));
        fill(list, new Cell(b, adult, false, new BigDecimal("25")));

        assertThat(office.offers(owner, office.event(owner, activity))).containsExactly("A Adulte 0.00");
        assertThat(cells(list)).anySatisfy(cell -> {
            assertThat(cell.emplacementId()).isEqualTo(b);
            assertThat(cell.offered()).isFalse();
            assertThat(cell.price()).isEqualByComparingTo("25");
        });
    }

    @Test
    @Tag("E-10")
    @DisplayName("E-10 one price with too many decimals and nothing of the grid is saved")
    void a_bad_price_refuses_the_whole_grid() {
        assertRefused(
                        InvalidField.class,
                        () -> priceLists.change(
                                list,
                                reads.grid(list).version(),
                                "Nouveau nom",
                                List.of(Cell.offered(a, adult, "30.00"), Cell.offered(b, adult, "25.005"))))
                .returns("price", InvalidField::field)
                .returns("too-many-decimals", InvalidField::rule);

        assertThat(cells(list)).isEmpty();
        assertThat(office.get(owner, () -> reads.grid(list)).name()).isNotEqualTo("Nouveau nom");
    }

    @Test
    @Tag("E-11")
    @DisplayName("E-11 each event offers what its own price list offers")
    void events_use_lists_of_their_own() {
        var afternoon = office.get(owner, () -> priceLists.create(activity, "Prix PM"));
        fill(list, Cell.offered(a, adult, "30.00"));
        fill(afternoon, Cell.offered(a, vip, "90.00"));

        var morningEvent = office.event(owner, activity);
        var afternoonEvent = office.event(owner, activity, new EventFacts("", "", "", EventState.OPEN, afternoon));

        assertThat(office.offers(owner, morningEvent)).containsExactly("A Adulte 30.00");
        assertThat(office.offers(owner, afternoonEvent)).containsExactly("A VIP 90.00");
    }

    @Test
    @Tag("E-12")
    @DisplayName("E-12 a copy goes its own way: what is added to it and removed from it leaves the original untouched")
    void a_copy_goes_its_own_way() {
        fill(list, Cell.offered(a, adult, "30.00"));

        var copy = office.get(owner, () -> priceLists.copy(list, "Prix PM"));
        fill(copy, Cell.notOffered(a, adult), Cell.offered(a, vip, "90.00"));

        assertThat(office.offers(owner, office.event(owner, activity))).containsExactly("A Adulte 30.00");
        assertThat(office.offers(
                        owner, office.event(owner, activity, new EventFacts("", "", "", EventState.OPEN, copy))))
                .containsExactly("A VIP 90.00");
    }

    @Test
    void a_list_in_use_stays_and_one_that_is_not_goes() {
        var used = office.get(owner, () -> priceLists.create(activity, "Utilisée"));
        var unused = office.get(owner, () -> priceLists.copy(list, "Inutile"));
        office.event(owner, activity, new EventFacts("", "", "", EventState.OPEN, used));

        assertRefused(
                PriceListInUse.class,
                () -> priceLists.delete(list, reads.grid(list).version()));
        assertRefused(
                PriceListInUse.class,
                () -> priceLists.delete(used, reads.grid(used).version()));
        office.run(owner, () -> priceLists.delete(unused, reads.grid(unused).version()));

        assertThat(office.get(owner, () -> reads.of(activity))).hasSize(2);
    }

    @Test
    void a_currency_of_fewer_decimals_is_refused_while_a_price_has_more() {
        fill(list, Cell.offered(a, adult, "30.50"));
        assertRefused(InvalidField.class, () -> currency("JPY"))
                .returns("currency", InvalidField::field)
                .returns("too-many-decimals", InvalidField::rule);
        fill(list, Cell.offered(a, adult, "30.00"));

        currency("JPY");

        assertThat(office.offers(owner, office.event(owner, activity))).containsExactly("A Adulte 30");
    }

    @Test
    void cells_of_other_activities_are_not_there_and_old_data_is_refused() {
        var elsewhere = office.activity(owner, "Autre", true);
        var foreign = office.place(owner, elsewhere, "A").id();
        var old = office.get(owner, () -> reads.grid(list));
        fill(list, Cell.offered(a, adult, "30.00"));

        assertRefused(
                NotFound.class,
                () -> priceLists.change(
                        list, reads.grid(list).version(), "Prix", List.of(Cell.offered(foreign, adult, "1"))));
        assertRefused(
                Stale.class,
                () -> priceLists.change(list, old.version(), old.name(), List.of(Cell.offered(a, adult, "31.00"))));
    }

    @Test
    @Tag("A-10")
    @DisplayName("A-10 a changed price is in the journal with who, before and after")
    void a_changed_price_is_in_the_journal() {
        fill(list, Cell.offered(a, adult, "30.00"));
        fill(list, Cell.offered(a, adult, "32.00"));

        var entries = office.get(owner, () -> journal.page(new JournalFilter(null, null, "price", null), 0, 10));

        assertThat(entries.rows()).hasSize(2).first().satisfies(entry -> {
            assertThat(entry.label()).endsWith("· A · Adulte");
            assertThat(entry.before()).isEqualTo("30.00");
            assertThat(entry.after()).isEqualTo("32.00");
            assertThat(entry.actorName()).isEqualTo("Olga");
        });
    }

    private long category(String name) {
        return office.get(
                owner,
                () -> categories.create(
                        activity, CategoryValues.named(name, Counting.onePerson()), Composition.none()));
    }

    private void fill(long priceList, Cell... cells) {
        office.run(owner, () -> {
            var grid = reads.grid(priceList);
            priceLists.change(priceList, grid.version(), grid.name(), List.of(cells));
        });
    }

    private List<Cell> cells(long priceList) {
        return office.get(owner, () -> reads.grid(priceList)).cells();
    }

    private void currency(String currency) {
        office.run(owner, () -> {
            var details = activityReads.details(activity);
            activities.change(
                    activity,
                    details.version(),
                    details.modelId(),
                    new ActivityValues(details.name(), details.timeZone(), currency, details.state()));
        });
    }
}
