package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jauge.category.Composition;
import org.jauge.dossier.DossierGauges;
import org.jauge.dossier.NewLine;
import org.jauge.dossier.Taken;
import org.jauge.merchant.Identity;
import org.jauge.merchant.Rights;
import org.jauge.merchant.Role;
import org.jauge.pricing.Cell;
import org.jauge.quota.GlobalQuotas;
import org.jauge.quota.QuotaScope;
import org.jauge.quota.QuotaValues;
import org.jauge.shared.NotFound;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which gauges and reserves a dossier counts in, and how much of each is its own. */
@Tag("C-01")
class DossierGaugesIT extends BookedReserveTest {

    @Inject
    DossierGauges dossierGauges;

    @Inject
    GlobalQuotas globalQuotas;

    private Taken taken(Identity who, String number) {
        return office.get(who, () -> dossierGauges.of(number));
    }

    /** Each as {@code A 5 0 [0] of 500 = 488 + 8 + 4 [4]}: what is the dossier's, blocked and used, of which gauge. */
    private List<String> units(Identity who, String number) {
        return taken(who, number).units().stream()
                .map(one -> one.gauge().name() + " " + one.blocked() + " " + one.used() + " [" + one.actual() + "] of "
                        + one.gauge().line())
                .toList();
    }

    private List<String> items(String number) {
        return taken(owner, number).items().stream()
                .map(one -> one.name() + " " + one.held() + " " + one.drawn() + " of "
                        + one.counts().total() + ", left " + one.counts().left())
                .toList();
    }

    @Test
    @Tag("Q-12")
    @Tag("C-06")
    @DisplayName(
            "C-01, C-06 a booking from a reserve and from the public: what it blocks of each gauge, uses once it is paid")
    void tells_what_a_booking_has() {
        allot(media, 5);
        sell(wish(4));
        var number = book(from(media, 2), wish(3));

        assertThat(units(owner, number))
                .containsExactly("A 5 0 [0] of 500 = 488 + 8 + 4 [4]", "Adulte 5 0 [0] of 100 = 88 + 8 + 4 [4]");
        assertThat(items(number)).containsExactly("Média 2 0 of 5, left 3");

        payBooking(number);

        assertThat(units(owner, number))
                .containsExactly("A 0 5 [5] of 500 = 488 + 3 + 9 [9]", "Adulte 0 5 [5] of 100 = 88 + 3 + 9 [9]");
        assertThat(items(number)).containsExactly("Média 0 2 of 5, left 3");
        var released = book(wish(1));
        cancelBooking(released);
        assertThat(units(owner, released))
                .containsExactly("A 0 0 [0] of 500 = 488 + 3 + 9 [9]", "Adulte 0 0 [0] of 100 = 88 + 3 + 9 [9]");
    }

    @Test
    @Tag("Q-12")
    @Tag("AMB-Q9")
    @DisplayName("C-01, AMB-Q9 the event's quota and the account's with its day stand beside emplacement and quantity")
    void tells_of_quotas() {
        var drink = office.get(owner, () -> quotas.create(activity, new QuotaValues("Boisson", 25, false, true)));
        var meal =
                office.get(owner, () -> globalQuotas.create(QuotaScope.DAY, new QuotaValues("Repas", 30, false, true)));
        var menu =
                office.get(owner, () -> categories.create(activity, person("Menu"), Composition.ticking(drink, meal)));
        price(Cell.offered(place, menu, "12.00"));
        var number = sell(new NewLine(event, place, menu, 2), wish(1));

        assertThat(units(owner, number))
                .containsExactly(
                        "A 0 3 [3] of 500 = 497 + 0 + 3 [3]",
                        "Boisson 0 2 [2] of 25 = 23 + 0 + 2 [2]",
                        "Repas 0 2 [2] of 30 = 28 + 0 + 2 [2]",
                        "Adulte 0 1 [1] of 100 = 99 + 0 + 1 [1]");
        var units = taken(owner, number).units();
        assertThat(Objects.requireNonNull(units.get(2).gauge().period()).first())
                .isEqualTo(Office.EVENING.toLocalDate());
        assertThat(units.get(2).at()).isNull();
        assertThat(Objects.requireNonNull(units.get(1).at()).activity()).isEqualTo("Kiosque");
        assertThat(taken(owner, number).items()).isEmpty();
    }

    @Test
    @Tag("A-09")
    @DisplayName("A-09 of a dossier at two activities a colleague of one sees the gauges of that one, of none nothing")
    void shows_ones_own() {
        var elsewhere = office.activity(owner, "Ailleurs", false);
        var there = office.place(owner, elsewhere, "A").id();
        var theirs = office.category(owner, elsewhere, there);
        var show = office.event(owner, elsewhere);
        var number = sell(wish(2), new NewLine(show, there, theirs, 1));
        var colleague = hiring.hire(owner, "Ann", new Rights(Role.READER, false, Set.of(elsewhere)));
        var nobody = hiring.hire(owner, "Eve", new Rights(Role.READER, false, Set.of()));

        assertThat(units(owner, number)).hasSize(3);
        assertThat(units(colleague, number)).containsExactly("A 0 1 [1] of 40 = 39 + 0 + 1 [1]");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> taken(nobody, number));
    }
}
