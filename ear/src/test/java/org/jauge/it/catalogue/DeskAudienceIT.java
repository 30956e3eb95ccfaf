package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.List;
import org.jauge.booking.BookingKind;
import org.jauge.booking.GroupDetails;
import org.jauge.booking.NewBooking;
import org.jauge.contact.ContactReads;
import org.jauge.contact.NewContact;
import org.jauge.dossier.AudienceNotAdmitted;
import org.jauge.dossier.NewHold;
import org.jauge.dossier.NewLine;
import org.jauge.dossier.NewPayment;
import org.jauge.dossier.NewSale;
import org.jauge.dossier.PaymentMethod;
import org.jauge.dossier.Sales;
import org.jauge.it.fixture.AsSchool;
import org.jauge.it.fixture.OnlyProfile;
import org.jauge.merchant.AudienceRight;
import org.jauge.merchant.Audiences;
import org.jauge.merchant.Channel;
import org.jauge.merchant.Identity;
import org.jauge.merchant.PointsOfSale;
import org.jauge.profile.NotInProfile;
import org.jauge.profile.Operation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A clerk fills the cart before he knows for whom: it holds what anybody may have there, and who comes is judged. */
@Tag("B-09")
@Tag("B-15")
@Tag("B-24")
class DeskAudienceIT extends BookingTest {

    private static final NewContact DURAND = new NewContact("", "DURAND", "durand@it.example", "", "fr");

    @Inject
    Sales sales;

    @Inject
    ContactReads contacts;

    @Inject
    Audiences audiences;

    @Inject
    PointsOfSale outlets;

    private long desk;

    @BeforeEach
    void openDesk() {
        openVisit();
        desk = desk(Channel.BOX_OFFICE);
    }

    @Test
    @DisplayName(
            "B-09 what is off sale is held and booked at the desk, and not sold, also once it is not booked either")
    void books_what_is_not_sold() {
        only(Operation.BOOKING, false);
        assertThat(operations()).containsExactly(Operation.BOOKING);
        var booked = hold(owner, desk, 4);
        var kept = hold(owner, desk, 1);

        assertRefused(NotInProfile.class, () -> sellCart(booked, null));
        bookCart(booked, DURAND);
        only(Operation.OPTION, false);

        assertRefused(NotInProfile.class, () -> sellCart(kept, null));
        assertRefused(NotInProfile.class, () -> bookCart(kept, DURAND));
        only(Operation.SALE, true);
        assertRefused(NotInProfile.class, () -> sellCart(kept, null));
        assertThat(room()).isEqualTo("30 = 25 + 5 + 0 [0]");
    }

    @Test
    @DisplayName("B-15, B-24 what schools alone may book is held at the desk, booked for a school, for nobody else")
    void books_for_schools_alone() {
        var school = school();
        only(Operation.BOOKING, true);
        var cart = hold(owner, desk, 4);

        assertRefused(NotInProfile.class, () -> bookCart(cart, DURAND));
        assertRefused(NotInProfile.class, () -> sellCart(cart, SAMARANCH));
        bookCart(cart, office.get(owner, () -> contacts.booker(school)));

        assertThat(room()).isEqualTo("30 = 25 + 5 + 0 [0]");
        var shop = shop();
        var outlet = desk(Channel.WEB_SHOP);
        assertThatExceptionOfType(NotInProfile.class)
                .as("a shop's server holds as those whom nobody knows, as before")
                .isThrownBy(() -> hold(shop, outlet, 1));
    }

    @Test
    @Tag("A-06")
    @DisplayName("B-24 what schools alone may buy is sold from a cart to a school that may buy there, to nobody else")
    void sells_to_schools_alone() {
        school();
        var schools = only(Operation.SALE, true);
        var cart = hold(owner, desk, 2);
        allow(schools, false);

        assertRefused(NotInProfile.class, () -> sellCart(cart, null));
        assertRefused(NotInProfile.class, () -> sellCart(cart, DURAND));
        assertRefused(NotInProfile.class, () -> sellCart(cart, SAMARANCH));
        assertRefused(NotInProfile.class, () -> bookCart(cart, SAMARANCH));
        allow(schools, true);
        assertRefused(NotInProfile.class, () -> sellCart(cart, DURAND));
        sellCart(cart, SAMARANCH);

        assertThat(room()).isEqualTo("30 = 27 + 1 + 2 [2]");
    }

    @Test
    @Tag("AMB-X3")
    @DisplayName("B-24, AMB-X3 a desk that sells to schools and not to those whom nobody knows sells to a school")
    void sells_where_schools_alone_may_buy() {
        school();
        allow(only(Operation.SALE, true), true);
        allow(office.get(owner, () -> outlets.details(desk).settings().defaultAudienceId()), false);
        var cart = hold(owner, desk, 2);

        assertRefused(AudienceNotAdmitted.class, () -> sellCart(cart, DURAND));
        sellCart(cart, SAMARANCH);

        assertThat(room()).isEqualTo("30 = 27 + 1 + 2 [2]");
    }

    @Test
    @Tag("H-05")
    @DisplayName("H-05 what everybody may buy is promised as before; what is added for schools alone takes it back")
    void promises_a_sale() {
        only(Operation.SALE, false);
        var promised = hold(owner, desk, 2);
        var mixed = hold(owner, desk, 3);
        only(Operation.SALE, true);
        office.run(owner, () -> office.holds.add(id(), mixed, lines(1)));

        assertRefused(NotInProfile.class, () -> sellCart(mixed, null));
        sellCart(promised, null);

        assertThat(room()).isEqualTo("30 = 24 + 4 + 2 [2]");
    }

    /** The number of somebody who booked one while all might, and is a school since. */
    private long school() {
        var number = book(1);
        return office.get(owner, () -> new AsSchool(number).done(SERVICES));
    }

    private long only(Operation operation, boolean schoolsAlone) {
        return office.get(owner, () -> new OnlyProfile(operation, schoolsAlone).done(SERVICES));
    }

    private void allow(long audience, boolean mayBuy) {
        office.run(owner, () -> audiences.allow(List.of(new AudienceRight(desk, audience, mayBuy, true, true))));
    }

    private List<Operation> operations() {
        return office.get(owner, () -> office.availability.at(desk, event)).emplacements().stream()
                .flatMap(one -> one.categories().stream())
                .filter(one -> one.id() == visitor)
                .flatMap(one -> one.operations().stream())
                .toList();
    }

    private List<NewLine> lines(int quantity) {
        return List.of(new NewLine(event, place, visitor, quantity));
    }

    private String hold(Identity who, long outlet, int quantity) {
        var wanted = new NewHold(outlet, "clerk", lines(quantity));
        return office.get(who, () -> office.holds.open(id(), wanted)).token();
    }

    private void bookCart(String cart, NewContact contact) {
        book(new NewBooking(
                BookingKind.BOOKING, desk, "clerk", cart, List.of(), false, contact, GroupDetails.NONE, null));
    }

    private void sellCart(String cart, @Nullable NewContact contact) {
        var cash = new NewPayment(PaymentMethod.CASH, null, null, null);
        var sale = new NewSale(desk, "clerk", cart, List.of(), false, contact, List.of(), cash);
        office.run(owner, () -> sales.sell(id(), sale));
    }
}
