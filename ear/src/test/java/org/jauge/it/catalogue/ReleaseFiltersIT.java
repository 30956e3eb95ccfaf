package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jauge.booking.BookingKind;
import org.jauge.booking.FilterTerms;
import org.jauge.booking.NewBooking;
import org.jauge.booking.ReleaseFilter;
import org.jauge.booking.ReleaseFilters;
import org.jauge.booking.Releases;
import org.jauge.booking.SavedFilter;
import org.jauge.booking.SoughtBookings;
import org.jauge.booking.WaitingRow;
import org.jauge.contact.NewContact;
import org.jauge.dossier.NewLine;
import org.jauge.merchant.Channel;
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

    @Inject
    SoughtBookings sought;

    @BeforeEach
    void visit() {
        openVisit();
    }

    @Test
    @DisplayName("A-01 a filter is saved under its name; the same name again takes its place")
    void saves() {
        save("  In five days ", SOON);
        var all = new FilterTerms(BookingKind.OPTION, null, activity, visitor, Channel.PHONE, true);
        save("All options", all);
        save("In five days", new FilterTerms(null, -1, null));

        assertThat(mine(owner)).extracting(SavedFilter::name).containsExactly("All options", "In five days");
        assertThat(mine(owner)).extracting(SavedFilter::terms).containsExactly(all, new FilterTerms(null, -1, null));
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
    @DisplayName("A-01 nameless, too far, another's activity or product, one too many: refused, and nothing is saved")
    void refuses() {
        assertRefused(InvalidField.class, () -> save(" ", SOON));
        assertRefused(InvalidField.class, () -> save("Far", new FilterTerms(null, 751, null)));
        assertRefused(NotFound.class, () -> save("Elsewhere", new FilterTerms(null, null, Long.MAX_VALUE)));
        var nobodys = new FilterTerms(null, null, null, Long.MAX_VALUE, null, false);
        assertRefused(NotFound.class, () -> save("Nobody's product", nobodys));
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
        var other = book(new NewContact("Groupe", "du dossier " + number, "groupe@it.example", "", "fr"));

        assertThat(found(number)).containsExactly(number);
        assertThat(found("DOSSIER " + number)).containsExactly(other);
        assertThat(found("it.example")).containsExactlyInAnyOrder(number, other);
        assertThat(found("nobody")).isEmpty();
    }

    @Test
    @Tag("S-01")
    @DisplayName(
            "A-01 a name is found in any case, without accents; what is typed is no wildcard; S-01 nobody else's is found")
    void finds_by_part_of_a_name() {
        var zoe = new NewContact("Zoé", "LEFÈVRE-Œuvrard", "zoe_l@it.example", "", "fr");
        var hers = book(zoe);
        var his = book(new NewContact("Ann", "Neil 100%", "ann@it.example", "", "en"));

        for (var text : List.of("lefevre", "Lefèvre-oeuv", "zoé lef", "ZOE_L@", "_"))
            assertThat(found(text)).as("%s", text).containsExactly(hers);
        for (var text : List.of("neil 100%", "%", "ANN"))
            assertThat(found(text)).as("%s", text).containsExactly(his);
        for (var text : List.of("lef%vre", "z_e", "!", "100%ann"))
            assertThat(found(text)).as("%s", text).isEmpty();

        var here = owner;
        owner = office.open();
        enter();
        visit();
        var theirs = book(zoe);
        assertThat(found("lefevre")).containsExactly(theirs);
        owner = here;
        assertThat(found("lefevre")).containsExactly(hers);
    }

    @Test
    @DisplayName("A-01 bookings and options stand in one order, by deadline, page by page, and all are counted")
    void pages_through_both_kinds() {
        var last = waiting(BookingKind.BOOKING, 3);
        var first = waiting(BookingKind.BOOKING, 1);
        var second = waiting(BookingKind.OPTION, 2);

        assertThat(page(0)).isEqualTo(List.of(first, second) + " of 3");
        assertThat(page(2)).isEqualTo(List.of(last) + " of 3");
        assertThat(page(4)).isEqualTo("[] of 3");
    }

    private String waiting(BookingKind kind, int days) {
        var lines = List.of(new NewLine(event, place, visitor, 1));
        return book(asked(kind, null, lines, Instant.now().plus(Duration.ofDays(days))))
                .header()
                .number();
    }

    private String page(int first) {
        var page = office.get(owner, () -> releases.page(ReleaseFilter.ALL, first, 2));
        return page.rows().stream().map(WaitingRow::number).toList() + " of " + page.total();
    }

    @Test
    @DisplayName("A-01 a booking made before lists looked for its name in one column is found as a new one is")
    void finds_those_of_before() throws SQLException {
        var number = book(new NewContact("Zoé", "Lefèvre", "zoe@it.example", "", "fr"));
        forgetKey(number);
        office.deputy.getAsSystem(() -> {
            sought.fill();
            return true;
        });
        assertThat(found("lefevre")).containsExactly(number);

        forgetKey(number); // as a node of before writes it
        var tenth = Instant.now().truncatedTo(ChronoUnit.HOURS);
        for (var work : works)
            if (work.getClass().getName().startsWith("org.jauge.booking.SoughtKeys")) work.everyMinute(tenth);

        assertThat(found("lefevre")).containsExactly(number);
    }

    private void forgetKey(String number) throws SQLException {
        try (var connection = office.dataSource.getConnection();
                var update = connection.prepareStatement("update booking set search_key = null where dossier_id ="
                        + " (select id from dossier where merchant_id = ? and number = ?)")) {
            update.setLong(1, owner.merchantId());
            update.setString(2, number);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private String book(NewContact contact) {
        var usual = asked(BookingKind.BOOKING, 3);
        var booking = new NewBooking(
                usual.kind(),
                usual.pointOfSaleId(),
                usual.holder(),
                null,
                usual.lines(),
                false,
                contact,
                usual.group(),
                null);
        return book(booking).header().number();
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
