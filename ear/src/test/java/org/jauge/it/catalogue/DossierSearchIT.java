package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jauge.booking.BookingKind;
import org.jauge.booking.Bookings;
import org.jauge.booking.GroupDetails;
import org.jauge.booking.NewBooking;
import org.jauge.contact.NewContact;
import org.jauge.dossier.CancellationOrder;
import org.jauge.dossier.DossierFilter;
import org.jauge.dossier.DossierRow;
import org.jauge.dossier.DossierState;
import org.jauge.dossier.NewLine;
import org.jauge.dossier.NewSale;
import org.jauge.dossier.PaymentMethod;
import org.jauge.it.fixture.ExternalOutlet;
import org.jauge.it.fixture.MadeAt;
import org.jauge.it.fixture.MayBook;
import org.jauge.merchant.Channel;
import org.jauge.merchant.Identity;
import org.jauge.merchant.PointOfSaleLine;
import org.jauge.merchant.Rights;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Dossiers found again by what somebody remembers of them. */
class DossierSearchIT extends TillTest {

    private static final LocalDate FIRST = LocalDate.of(2030, 6, 1);

    @Inject
    Bookings bookings;

    private long outside;
    private long desk;

    @BeforeEach
    void openOutlets() {
        openEvening(false);
        outside = office.get(owner, () -> new ExternalOutlet().done(SERVICES));
        desk = office.get(owner, office.outlets::lines).stream()
                .filter(line -> line.channel() == Channel.BOX_OFFICE)
                .mapToLong(PointOfSaleLine::id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("Paid, booked and cancelled dossiers are told apart")
    void by_state() {
        office.get(owner, () -> new MayBook(Channel.BOX_OFFICE).done(SERVICES));
        var paid = sellAt(owner, desk, 1);
        var booked = book();
        var cancelled = sellAt(owner, desk, 1);
        cancel(CancellationOrder.whole(cancelled, "ill"));

        assertThat(found(owner, in(DossierState.SETTLED))).containsExactly(paid);
        assertThat(found(owner, in(DossierState.BOOKED))).containsExactly(booked);
        assertThat(found(owner, in(DossierState.CANCELLED))).containsExactly(cancelled);
        assertThat(found(owner, in(DossierState.HELD))).isEmpty();
        assertThat(found(owner, new DossierFilter("", null))).containsExactly(cancelled, booked, paid);
    }

    @Test
    @Tag("R-14")
    @DisplayName("R-14 one outlet's alone; no filter shows an external clerk those of another outlet")
    void by_outlet() {
        var dora = hiring.hire(owner, "Dora", Rights.outside(outside));
        var own = sellAt(dora, outside, 1);
        var others = sellAt(owner, desk, 1);

        assertThat(found(owner, at(outside))).containsExactly(own);
        assertThat(found(owner, at(desk))).containsExactly(others);
        assertThat(found(dora, at(outside))).containsExactly(own);
        assertThat(found(dora, at(desk))).isEmpty();
        assertThat(found(dora, in(DossierState.SETTLED))).containsExactly(own);
        assertThat(found(dora, worth("12"))).containsExactly(own);
        assertThat(found(dora, new DossierFilter(others, null))).doesNotContain(others);
        assertThat(found(office.open(), at(desk))).isEmpty();
    }

    @Test
    @Tag("AMB-X3")
    @Tag("R-14")
    @DisplayName("AMB-X3 all that a channel's outlets made; to an external clerk no more than his own outlet's")
    void by_channel() {
        long second = office.get(owner, () -> new ExternalOutlet().done(SERVICES));
        var dora = hiring.hire(owner, "Dora", Rights.outside(outside));
        var own = sellAt(dora, outside, 1);
        var inside = sellAt(owner, desk, 1);
        var others = sellAt(owner, second, 1);

        assertThat(found(owner, through(Channel.EXTERNAL_BOX_OFFICE))).containsExactly(others, own);
        assertThat(found(owner, through(Channel.BOX_OFFICE))).containsExactly(inside);
        assertThat(found(owner, through(Channel.WEB_SHOP))).isEmpty();
        assertThat(found(dora, through(Channel.EXTERNAL_BOX_OFFICE))).containsExactly(own);
        assertThat(found(dora, through(Channel.BOX_OFFICE))).isEmpty();
        assertThat(found(office.open(), through(Channel.BOX_OFFICE))).isEmpty();
    }

    @Test
    @DisplayName("By the day on which it was made, from midnight to midnight on the merchant's wall")
    void by_day() {
        var last = sellAt(owner, desk, 1);
        var next = sellAt(owner, desk, 1);
        made(last, FIRST.atTime(21, 59, 59)); // Paris is two hours ahead
        made(next, FIRST.atTime(22, 0));

        assertThat(found(owner, days(FIRST, FIRST))).containsExactly(last);
        assertThat(found(owner, days(FIRST.plusDays(1), FIRST.plusDays(1)))).containsExactly(next);
        assertThat(found(owner, days(FIRST, FIRST.plusDays(1)))).containsExactly(next, last);
        assertThat(found(owner, days(null, FIRST))).containsExactly(last);
        assertThat(found(owner, days(FIRST.plusDays(1), null))).containsExactly(next);
        assertThat(found(owner, days(FIRST.plusDays(2), null))).isEmpty();
    }

    @Test
    @DisplayName("By its total, exactly, however it is written")
    void by_amount() {
        var one = sellAt(owner, desk, 1);
        var two = sellAt(owner, desk, 2);

        assertThat(found(owner, worth("12"))).containsExactly(one);
        assertThat(found(owner, worth("24.000"))).containsExactly(two);
        assertThat(found(owner, worth("12.01"))).isEmpty();
        assertThat(found(owner, worth("99999999999"))).isEmpty();
    }

    @Test
    @DisplayName("A whole number finds that dossier alone; a part of it finds all that contain it")
    void by_whole_number() throws SQLException {
        var number = sellAt(owner, desk, 1);
        var longer = number + "7";
        renumber(sellAt(owner, desk, 1), longer);

        assertThat(found(owner, new DossierFilter(" " + number + " ", null))).containsExactly(number);
        assertThat(found(owner, new DossierFilter(longer, null))).containsExactly(longer);
        assertThat(found(owner, new DossierFilter(number.substring(0, number.length() - 1), null)))
                .containsExactly(longer, number);
        var elsewhere = new DossierFilter(number, null, null, DossierState.CANCELLED, null, null, null, null, null);
        assertThat(found(owner, elsewhere)).isEmpty();
    }

    @Test
    @DisplayName("By a part of the name in any case; what is typed is no wildcard")
    void by_name() {
        office.get(owner, () -> new MayBook(Channel.BOX_OFFICE).done(SERVICES));
        var booked = book();

        assertThat(found(owner, new DossierFilter("QUENN", null))).containsExactly(booked);
        assertThat(found(owner, new DossierFilter("zoé q", null))).containsExactly(booked);
        assertThat(found(owner, new DossierFilter("%", null))).isEmpty();
        assertThat(found(owner, new DossierFilter("q_enn", null))).isEmpty();
    }

    private static DossierFilter in(DossierState state) {
        return new DossierFilter("", null, null, state, null, null, null, null, null);
    }

    private static DossierFilter at(long outlet) {
        return new DossierFilter("", null, null, null, outlet, null, null, null, null);
    }

    private static DossierFilter through(Channel channel) {
        return new DossierFilter("", null, null, null, null, channel, null, null, null);
    }

    private static DossierFilter days(@Nullable LocalDate from, @Nullable LocalDate until) {
        return new DossierFilter("", null, null, null, null, null, from, until, null);
    }

    private static DossierFilter worth(String amount) {
        return new DossierFilter("", null, null, null, null, null, null, null, new BigDecimal(amount));
    }

    private List<String> found(Identity who, DossierFilter filter) {
        return office.get(who, () -> dossiers.page(filter, 0, 20)).rows().stream()
                .map(DossierRow::number)
                .toList();
    }

    private void made(String number, LocalDateTime utc) {
        assertThat(new MadeAt(number, utc).in(office.dataSource, owner.merchantId()))
                .isTrue();
    }

    private void renumber(String number, String next) throws SQLException {
        try (var connection = office.dataSource.getConnection();
                var update = connection.prepareStatement(
                        "update dossier set number = ? where merchant_id = ? and number = ?")) {
            update.setString(1, next);
            update.setLong(2, owner.merchantId());
            update.setString(3, number);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private List<NewLine> lines(int quantity) {
        return List.of(new NewLine(event, place, special, quantity));
    }

    private String sellAt(Identity who, long outlet, int quantity) {
        var payments = List.of(by(PaymentMethod.CASH));
        var sale = new NewSale(outlet, "desk", null, lines(quantity), false, null, List.of(), payments);
        return office.get(who, () -> sales.sell(id(), sale)).header().number();
    }

    private String book() {
        var contact = new NewContact("Zoé", "Quenneville", "", "", "fr");
        var asked = new NewBooking(
                BookingKind.BOOKING, desk, "desk", null, lines(1), false, contact, new GroupDetails("", "", ""), null);
        return office.get(owner, () -> bookings.book(id(), asked)).header().number();
    }
}
