package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.List;
import org.jauge.booking.BookingKind;
import org.jauge.booking.GroupDetails;
import org.jauge.booking.NewBooking;
import org.jauge.dossier.DossierDetails;
import org.jauge.dossier.NewLine;
import org.jauge.dossier.NewPayment;
import org.jauge.dossier.PaymentMethod;
import org.jauge.it.fixture.MayBook;
import org.jauge.merchant.Channel;
import org.jauge.merchant.PointOfSaleLine;
import org.jauge.shared.NotFound;
import org.jauge.till.TillLine;
import org.jauge.till.Tills;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A booking of one outlet that is paid at another. */
@Tag("AMB-B5")
class PayingOutletIT extends BookingTest {

    @Inject
    Tills tills;

    @Test
    @Tag("B-15")
    @DisplayName("AMB-B5 a box office's booking that is paid online keeps its channel; the payment is the shop's")
    void is_paid_online() {
        openVisit();
        var number = book(2);

        var paid = confirm(shop(), number, id(), null);

        assertThat(paid.header().channel()).isEqualTo(Channel.BOX_OFFICE);
        assertThat(outlets(number)).containsExactly(name(Channel.WEB_SHOP));
        assertThat(office.get(owner, tills::open)).isEmpty(); // nobody has it in his till
    }

    @Test
    @Tag("P-05")
    @DisplayName("AMB-B5 a shop's booking that is paid at the desk keeps its channel; the cash is in the desk's till")
    void is_paid_at_the_desk() {
        openVisit();
        var number = bookOnline();
        var desk = desk(Channel.BOX_OFFICE);

        var paid = payAt(number, desk);

        assertThat(paid.header().channel()).isEqualTo(Channel.WEB_SHOP);
        assertThat(outlets(number)).containsExactly(name(Channel.BOX_OFFICE));
        assertThat(office.get(owner, tills::open))
                .extracting(TillLine::key)
                .allSatisfy(key -> assertThat(key.pointOfSaleId()).isEqualTo(desk))
                .hasSize(1);
    }

    @Test
    @Tag("S-01")
    @DisplayName("AMB-B5 money is taken at one's own outlets: another merchant's is not there")
    void is_taken_at_ones_own() {
        openVisit();
        var number = book(1);
        var stranger = office.open();
        var theirs = office.get(stranger, office.outlets::lines).get(0).id();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> payAt(number, theirs));

        assertThat(booking(number).due()).isEqualByComparingTo("9");
    }

    private DossierDetails payAt(String number, long outlet) {
        var cash = new NewPayment(PaymentMethod.CASH, null, null, null).at(outlet);
        return office.get(owner, () -> payments.pay(id(), number, cash));
    }

    private String bookOnline() {
        office.get(owner, () -> new MayBook(Channel.WEB_SHOP).done(SERVICES));
        var lines = List.of(new NewLine(event, place, visitor, 2));
        var outlet = desk(Channel.WEB_SHOP);
        var group = new GroupDetails("", "", "");
        return book(new NewBooking(BookingKind.BOOKING, outlet, "shop", null, lines, false, SAMARANCH, group, null))
                .header()
                .number();
    }

    private List<String> outlets(String number) {
        return List.copyOf(
                office.get(owner, () -> dossiers.paymentOutlets(number)).values());
    }

    private String name(Channel channel) {
        return office.get(owner, () -> office.outlets.lines()).stream()
                .filter(line -> line.channel() == channel)
                .map(PointOfSaleLine::name)
                .findFirst()
                .orElseThrow();
    }
}
