package org.jauge.it.catalogue;

import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jauge.booking.BookingKind;
import org.jauge.booking.BookingPayments;
import org.jauge.booking.Bookings;
import org.jauge.booking.GroupDetails;
import org.jauge.booking.NewBooking;
import org.jauge.dossier.DossierDetails;
import org.jauge.dossier.NewLine;
import org.jauge.dossier.NewPayment;
import org.jauge.dossier.PaymentMethod;
import org.jauge.it.fixture.MayBook;
import org.jauge.merchant.Channel;
import org.jauge.merchant.Identity;
import org.jauge.merchant.PointOfSaleLine;
import org.jauge.profile.BookingRules;
import org.jauge.profile.ProductProfiles;
import org.jauge.shared.MinuteWork;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** FX-SHOW with reserves that the box office may book from. */
abstract class BookedReserveTest extends ReserveTest {

    @Inject
    ShopServer shopServer;

    @Inject
    Bookings bookings;

    @Inject
    BookingPayments bookingPayments;

    @Inject
    ProductProfiles profiles;

    @Inject
    BookingRules rules;

    @Inject
    @Any
    jakarta.enterprise.inject.Instance<MinuteWork> works;

    @BeforeEach
    void openGates() {
        office.run(owner, () -> MayBook.openGates(profiles, rules, List.of(activity)));
    }

    /** Until tomorrow. */
    String book(Identity who, BookingKind kind, @Nullable String cart, NewLine... lines) {
        var desk = office.get(owner, () -> office.outlets.lines()).stream()
                .filter(line -> line.channel() == Channel.BOX_OFFICE)
                .mapToLong(PointOfSaleLine::id)
                .findFirst()
                .orElseThrow();
        var booking = new NewBooking(
                kind,
                desk,
                who.actor(),
                cart,
                Arrays.asList(lines),
                false,
                BookingTest.SAMARANCH,
                new GroupDetails("Radio", "Press", ""),
                Instant.now().plus(Duration.ofDays(1)));
        return office.get(who, () -> bookings.book(id(), booking)).header().number();
    }

    String book(NewLine... lines) {
        return book(owner, BookingKind.BOOKING, null, lines);
    }

    DossierDetails payBooking(String number) {
        return office.get(owner, () -> bookingPayments.pay(id(), number, cash()));
    }

    /** A shop's server says that it has the money, whenever that is. */
    DossierDetails confirmed(String number, String amount) {
        var money = new NewPayment(
                PaymentMethod.EXTERNAL, "stripe", UUID.randomUUID().toString(), new BigDecimal(amount));
        return office.get(shopServer.of(owner), () -> bookingPayments.pay(id(), number, money));
    }

    void cancelBooking(String number) {
        office.run(owner, () -> bookings.cancel(id(), number, null, "ill"));
    }

    /** What the timer does about bookings once their deadline is over. */
    void expire() {
        var late = Instant.now().plus(Duration.ofDays(2));
        for (var work : works) if (work.getClass().getName().startsWith("org.jauge.booking.")) work.everyMinute(late);
    }
}
