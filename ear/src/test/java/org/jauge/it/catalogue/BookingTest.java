package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jauge.booking.BookingDetails;
import org.jauge.booking.BookingKind;
import org.jauge.booking.BookingPayments;
import org.jauge.booking.BookingReads;
import org.jauge.booking.Bookings;
import org.jauge.booking.Deadlines;
import org.jauge.booking.GroupDetails;
import org.jauge.booking.NewBooking;
import org.jauge.category.Composition;
import org.jauge.contact.NewContact;
import org.jauge.dossier.DossierDetails;
import org.jauge.dossier.NewLine;
import org.jauge.dossier.NewPayment;
import org.jauge.dossier.PaymentMethod;
import org.jauge.gauge.GaugeKey;
import org.jauge.inventory.Capacities;
import org.jauge.it.fixture.MayBook;
import org.jauge.it.fixture.Overdue;
import org.jauge.merchant.Channel;
import org.jauge.merchant.Identity;
import org.jauge.merchant.PointOfSaleLine;
import org.jauge.notification.MailLine;
import org.jauge.notification.Outbox;
import org.jauge.profile.BookingRules;
import org.jauge.profile.ProductProfiles;
import org.jauge.shared.MinuteWork;
import org.jspecify.annotations.Nullable;

/** FX-MUSEUM in small: a visit of 30 places, Adult – Full Rate at 9.00, and a contact who books. */
abstract class BookingTest extends CancellationTest {

    static final NewContact SAMARANCH = new NewContact("Malthère", "SAMARANCH", "m.samaranch@it.example", "", "fr");

    @Inject
    Bookings bookings;

    @Inject
    BookingPayments payments;

    @Inject
    Deadlines deadlines;

    @Inject
    BookingReads bookingReads;

    @Inject
    Capacities capacities;

    @Inject
    ShopServer shopServer;

    @Inject
    ProductProfiles profiles;

    @Inject
    BookingRules rules;

    @Inject
    Outbox outbox;

    @Inject
    @Any
    Instance<MinuteWork> works;

    long visitor;

    void openVisit() {
        visitor = sold("Adult – Full Rate", Composition.none(), "9.00");
        event = office.event(owner, activity);
        office.run(owner, () -> capacities.resize(GaugeKey.emplacement(event, place), 30));
        office.run(owner, () -> MayBook.openGates(profiles, rules, List.of(activity)));
    }

    long desk(Channel channel) {
        return office.get(owner, () -> office.outlets.lines()).stream()
                .filter(line -> line.channel() == channel)
                .mapToLong(PointOfSaleLine::id)
                .findFirst()
                .orElseThrow();
    }

    NewBooking asked(BookingKind kind, @Nullable String hold, List<NewLine> lines, @Nullable Instant until) {
        return new NewBooking(
                kind,
                desk(Channel.BOX_OFFICE),
                "clerk",
                hold,
                lines,
                false,
                SAMARANCH,
                new GroupDetails("Collège Jean Moulin", "Adult", "two wheelchairs"),
                until);
    }

    NewBooking asked(BookingKind kind, int quantity) {
        return asked(kind, null, List.of(new NewLine(event, place, visitor, quantity)), null);
    }

    DossierDetails book(NewBooking booking) {
        return office.get(owner, () -> bookings.book(id(), booking));
    }

    String book(int quantity) {
        return book(asked(BookingKind.BOOKING, quantity)).header().number();
    }

    String option(int quantity) {
        return book(asked(BookingKind.OPTION, quantity)).header().number();
    }

    DossierDetails pay(String number, @Nullable String amount) {
        var paid = amount == null ? null : new BigDecimal(amount);
        var cash = new NewPayment(PaymentMethod.CASH, null, null, paid);
        return office.get(owner, () -> payments.pay(id(), number, cash));
    }

    /** A shop's server says that it has taken the money. */
    DossierDetails confirm(Identity shop, String number, String reference, @Nullable String amount) {
        var paid = amount == null ? null : new BigDecimal(amount);
        var external = new NewPayment(PaymentMethod.EXTERNAL, "stripe", reference, paid);
        return office.get(shop, () -> payments.pay(id(), number, external));
    }

    DossierDetails cancelBooking(String number, String reason) {
        return office.get(owner, () -> bookings.cancel(id(), number, null, reason));
    }

    BookingDetails booking(String number) {
        return office.get(owner, () -> bookingReads.of(number, null)).orElseThrow();
    }

    void overdue(String number, Duration since) {
        assertThat(new Overdue(number, since).in(office.dataSource, owner.merchantId()))
                .isTrue();
    }

    Identity shop() {
        return shopServer.of(owner);
    }

    List<String> mails() {
        return office.get(owner, () -> outbox.page(null, 0, 50)).rows().stream()
                .map(MailLine::kind)
                .map(Enum::name)
                .toList();
    }

    /** What the timer does about bookings at that moment. */
    void tickBookings(Instant now) {
        for (var work : works) if (work.getClass().getName().startsWith("org.jauge.booking.")) work.everyMinute(now);
    }

    String room() {
        return line("A");
    }

    static String id() {
        return UUID.randomUUID().toString();
    }
}
