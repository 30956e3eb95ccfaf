package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jauge.booking.BookingKind;
import org.jauge.booking.FilterTerms;
import org.jauge.booking.NewBooking;
import org.jauge.booking.ReleaseFilter;
import org.jauge.booking.ReleaseFilters;
import org.jauge.booking.Releases;
import org.jauge.booking.SavedFilter;
import org.jauge.booking.WaitingRow;
import org.jauge.contact.NewContact;
import org.jauge.merchant.Identity;
import org.jauge.merchant.Rights;
import org.jauge.merchant.Role;
import org.jauge.shared.InvalidField;
import org.jauge.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A-01")
class ReleaseFiltersIT extends BookingTest {

    private static final FilterTerms SOON = new FilterTerms(BookingKind.BOOKING, 5, null);

    @Inject
    ReleaseFilters filters;

    @Inject
    Releases releases;

    @Inject
    Hiring hiring;

    @BeforeEach
    void visit() {
        openVisit();
    }

    @Test
    @DisplayName("A-01 a filter is saved under its name; the same name again takes its place")
    void saves() {
        save("  In five days ", SOON);
        save("All options", new FilterTerms(BookingKind.OPTION, null, activity, true));
        save("In five days", new FilterTerms(null, -1, null));

        assertThat(mine(owner)).extracting(SavedFilter::name).containsExactly("All options", "In five days");
        assertThat(mine(owner))
                .extracting(SavedFilter::terms)
                .containsExactly(
                        new FilterTerms(BookingKind.OPTION, null, activity, true), new FilterTerms(null, -1, null));
    }

    @Test
    @Tag("S-04")
    @DisplayName("A-01 filters are their owner's: a colleague sees none, deletes none, and may use the same name")
    void are_personal() {
        save("In five days", SOON);
        var id = mine(owner).get(0).id();
        var colleague = hiring.hire(owner, "Ann", new Rights(Role.READER, true, Set.of()));

        assertThat(mine(colleague)).isEmpty();
        assertRefused(NotFound.class, () -> office.run(colleague, () -> filters.delete(id)));
        office.run(colleague, () -> filters.save("In five days", SOON));
        office.run(owner, () -> filters.delete(id));

        assertThat(mine(owner)).isEmpty();
        assertThat(mine(colleague)).hasSize(1);
    }

    @Test
    @DisplayName("A-01 nameless, a day out of reach, another's activity, one too many: refused, and nothing is saved")
    void refuses() {
        assertRefused(InvalidField.class, () -> save(" ", SOON));
        assertRefused(InvalidField.class, () -> save("Far", new FilterTerms(null, 751, null)));
        assertRefused(NotFound.class, () -> save("Elsewhere", new FilterTerms(null, null, Long.MAX_VALUE)));
        assertThat(mine(owner)).isEmpty();

        for (var one = 0; one < 30; one++) save("Filter " + one, SOON);
        assertRefused(InvalidField.class, () -> save("One too many", SOON));
        save("Filter 7", new FilterTerms(null, 7, null)); // of those there are
        assertThat(mine(owner)).hasSize(30);
    }

    @Test
    @DisplayName("A-01 a whole number finds its dossier alone; part of a name finds all that have it")
    void finds_by_text() {
        var number = book(2);
        var named = asked(BookingKind.BOOKING, 3);
        var contact = new NewContact("Groupe", "du dossier " + number, "groupe@it.example", "", "fr");
        var other = book(new NewBooking(
                        named.kind(),
                        named.pointOfSaleId(),
                        named.holder(),
                        null,
                        named.lines(),
                        false,
                        contact,
                        named.group(),
                        null))
                .header()
                .number();

        assertThat(found(number)).containsExactly(number);
        assertThat(found("DOSSIER " + number)).containsExactly(other);
        assertThat(found("it.example")).containsExactlyInAnyOrder(number, other);
        assertThat(found("nobody")).isEmpty();
    }

    private List<String> found(String text) {
        var filter = new ReleaseFilter(null, null, null, text);
        return office.get(owner, () -> releases.page(filter, 0, 10)).rows().stream()
                .map(WaitingRow::number)
                .toList();
    }

    private void save(String name, FilterTerms terms) {
        office.run(owner, () -> filters.save(name, terms));
    }

    private List<SavedFilter> mine(Identity whose) {
        return office.get(whose, () -> filters.mine());
    }
}
