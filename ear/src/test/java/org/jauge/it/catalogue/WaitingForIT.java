package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jauge.booking.BookingKind;
import org.jauge.booking.GroupDetails;
import org.jauge.booking.NewBooking;
import org.jauge.booking.ReleaseFilter;
import org.jauge.booking.ReleaseOrder;
import org.jauge.booking.ReleaseRuns;
import org.jauge.booking.Releases;
import org.jauge.booking.WaitingFor;
import org.jauge.booking.WaitingRow;
import org.jauge.category.CategoryName;
import org.jauge.category.Composition;
import org.jauge.dossier.NewLine;
import org.jauge.it.fixture.MayBook;
import org.jauge.merchant.Channel;
import org.jauge.merchant.Identity;
import org.jauge.merchant.Rights;
import org.jauge.merchant.Role;
import org.jauge.shared.InvalidField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two events, two products and two channels: whichever is named, only what waits for all that is named is meant. */
@Tag("A-01")
class WaitingForIT extends BookingTest {

    @Inject
    Releases releases;

    @Inject
    ReleaseRuns runs;

    @Inject
    Hiring hiring;

    private long child;
    private long other;
    private String plain = "";
    private String ofChild = "";
    private String atOther = "";
    private String online = "";

    @BeforeEach
    void book() {
        child = sold("Child", Composition.none(), "5.00");
        openVisit();
        other = office.event(owner, activity);
        office.get(owner, () -> new MayBook(Channel.WEB_SHOP).done(SERVICES));
        plain = booked(Channel.BOX_OFFICE, event, visitor, 1);
        ofChild = booked(Channel.BOX_OFFICE, event, child, 1);
        atOther = booked(Channel.BOX_OFFICE, other, visitor, 1);
        online = booked(Channel.WEB_SHOP, event, visitor, 2);
    }

    private String booked(Channel channel, long which, long category, int quantity) {
        var lines = List.of(new NewLine(which, place, category, quantity));
        var group = new GroupDetails("", "", "");
        var outlet = desk(channel);
        return book(new NewBooking(BookingKind.BOOKING, outlet, "somebody", null, lines, false, SAMARANCH, group, null))
                .header()
                .number();
    }

    @Test
    @DisplayName("A-01 event, product and channel narrow the list and its number, each alone and all together")
    void narrows() {
        assertThat(found(owner, WaitingFor.ANYTHING)).containsExactlyInAnyOrder(plain, ofChild, atOther, online);
        assertThat(found(owner, new WaitingFor(activity, event, null, null)))
                .containsExactlyInAnyOrder(plain, ofChild, online);
        assertThat(found(owner, new WaitingFor(null, other, null, null))).containsExactly(atOther);
        assertThat(found(owner, new WaitingFor(null, null, child, null))).containsExactly(ofChild);
        assertThat(found(owner, new WaitingFor(null, null, null, Channel.WEB_SHOP)))
                .containsExactly(online);
        assertThat(found(owner, new WaitingFor(activity, event, visitor, Channel.BOX_OFFICE)))
                .containsExactly(plain);
        assertThat(found(owner, new WaitingFor(null, other, child, null))).isEmpty();
        assertThat(found(owner, new WaitingFor(null, null, null, Channel.PHONE)))
                .isEmpty();
        var named = new ReleaseFilter(
                null, null, null, new WaitingFor(null, null, null, Channel.WEB_SHOP), "samaranch", false, null);
        assertThat(office.get(owner, () -> releases.page(named, 0, 10)).rows())
                .extracting(WaitingRow::number, WaitingRow::channel)
                .containsExactly(tuple(online, Channel.WEB_SHOP));
    }

    @Test
    @Tag("S-01")
    @Tag("S-05")
    @DisplayName("A-01 a shop narrows them in the same way; S-01 another merchant finds none by these ids")
    void keeps_to_its_own() {
        var only = only(new WaitingFor(activity, event, visitor, Channel.WEB_SHOP));
        var shop = shopServer.releasing(owner);

        assertThat(office.get(shop, () -> releases.after(only, Instant.EPOCH, 0, 10)))
                .extracting(WaitingRow::number)
                .containsExactly(online);
        assertThat(office.get(shop, () -> releases.previewAll(only)))
                .extracting(gain -> gain.gauge().regained())
                .containsExactly(2);
        assertThat(found(office.open(), only.what())).isEmpty();
    }

    @Test
    @DisplayName("A-01 what is done with all that match is done with those alone, once their number is said")
    void does_it_with_those() {
        var only = only(new WaitingFor(null, event, visitor, Channel.WEB_SHOP));
        assertRefused(InvalidField.class, () -> runs.begin(only, 4, ReleaseOrder.release()));

        var run = office.get(owner, () -> runs.begin(only, 1, ReleaseOrder.release()));

        var meant = read(online).lines().stream().map(line -> line.lineId()).toList();
        assertThat(office.get(owner, () -> runs.next(run)).lines()).isEqualTo(meant);
    }

    @Test
    @Tag("S-04")
    @DisplayName("A-01, S-04 products are named behind their activities, and of those alone that a reader may use")
    void names_products() {
        var away = office.activity(owner, "Vieux-Port", true);
        var adulte = office.category(owner, away, office.place(owner, away, "A").id());
        var reader = hiring.hire(owner, "Ann", new Rights(Role.READER, false, Set.of(away)));

        assertThat(office.get(reader, reads::names)).containsExactly(new CategoryName(adulte, "Vieux-Port", "Adulte"));
        assertThat(office.get(owner, reads::names))
                .contains(new CategoryName(child, "Kiosque", "Child"))
                .extracting(CategoryName::activity)
                .isSorted();
    }

    /** As many as the list says there are. */
    private List<String> found(Identity who, WaitingFor what) {
        var page = office.get(who, () -> releases.page(only(what), 0, 10));
        assertThat(page.total()).isEqualTo(page.rows().size());
        assertThat(office.get(who, () -> releases.count(only(what)))).isEqualTo(page.total());
        return page.rows().stream().map(WaitingRow::number).toList();
    }

    private static ReleaseFilter only(WaitingFor what) {
        return new ReleaseFilter(null, null, null, what, "", false, null);
    }
}
