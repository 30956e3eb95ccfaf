package org.jauge.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.jauge.booking.BookingKind;
import org.jauge.booking.GroupDetails;
import org.jauge.contact.ContactAudiences;
import org.jauge.contact.ContactStructures;
import org.jauge.contact.NewContact;
import org.jauge.demonstration.Visits.Visit;
import org.jauge.dossier.PaymentMethod;
import org.jauge.merchant.Channel;
import org.jauge.merchant.OutletSettings;
import org.jauge.merchant.PointsOfSale;

/**
 * The files of FX-MUSEUM: a school's two at the shop, and at the desk three bookings and two options of a partner's two
 * people, each to be paid by another day.
 *
 * <p>Somebody has to be known before staff can say who he is (B-24), so each of them came to an exhibition first.
 */
@Dependent
class VisitFiles {

    private static final String SHOP = "Ticketshop";

    /** Who may book. */
    record Publics(long schools, long partners) {}

    /** So many days after the first visit. */
    private record Wanted(BookingKind kind, int day, int persons, GroupDetails group) {

        static Wanted booking(int day, int persons, GroupDetails group) {
            return new Wanted(BookingKind.BOOKING, day, persons, group);
        }

        static Wanted option(int day, int persons, GroupDetails group) {
            return new Wanted(BookingKind.OPTION, day, persons, group);
        }
    }

    private record Guest(NewContact contact, String structure, List<Wanted> all) {

        String email() {
            return contact.email();
        }
    }

    private static final GroupDetails CLASS = new GroupDetails("Classe de 5e B", "Adult", "Un fauteuil roulant");
    private static final GroupDetails CRUISE = new GroupDetails("Croisière du canal", "Adult", "");
    private static final GroupDetails WALKERS = new GroupDetails("Marcheurs du lundi", "Adult", "");

    /** Tomorrow's is the published one: 8 adults at 11 o'clock, 72.00 EUR. */
    private static final Guest TEACHER = new Guest(
            new NewContact("Malthère", "SAMARANCH", "m.samaranch@college-jean-moulin.example", "", "fr"),
            "Collège Jean Moulin",
            List.of(Wanted.booking(0, 8, CLASS), Wanted.booking(15, 12, CLASS)));

    private static final String AGENCY = "Agence du Canal";
    private static final Guest INES = new Guest(
            new NewContact("Inès", "Delacroix", "ines.delacroix@agence-du-canal.example", "", "fr"),
            AGENCY,
            List.of(Wanted.booking(1, 5, CRUISE), Wanted.option(3, 10, CRUISE), Wanted.booking(5, 6, CRUISE)));
    private static final Guest HUGO = new Guest(
            new NewContact("Hugo", "Perrin", "hugo.perrin@agence-du-canal.example", "", "fr"),
            AGENCY,
            List.of(Wanted.booking(7, 4, WALKERS), Wanted.option(8, 12, WALKERS)));

    @Inject
    Stage stage;

    @Inject
    Till till;

    @Inject
    PointsOfSale outlets;

    @Inject
    ContactAudiences audiences;

    @Inject
    ContactStructures structures;

    void create(long merchantId, Visit exhibitions, Visit schools, Publics publics, Consumer<String> made) {
        var shop = shop(made);
        for (var guest : List.of(TEACHER, INES, HUGO)) sell(merchantId, guest, exhibitions, made);
        know(merchantId, TEACHER, publics.schools());
        know(merchantId, INES, publics.partners());
        know(merchantId, HUGO, publics.partners());
        made.accept("who comes for whom");
        book(merchantId, shop, TEACHER, schools, made);
        book(merchantId, till.desk(), INES, schools, made);
        book(merchantId, till.desk(), HUGO, schools, made);
    }

    /** The one that is there from the beginning, under the name that was published. */
    private long shop(Consumer<String> made) {
        var shop = outlets.lines().stream()
                .filter(outlet -> outlet.channel() == Channel.WEB_SHOP)
                .findFirst()
                .orElseThrow();
        if (!shop.name().equals(SHOP)) {
            var now = outlets.details(shop.id());
            var set = now.settings();
            var named = new OutletSettings(SHOP, set.language(), set.defaultAudienceId(), set.holds());
            outlets.change(shop.id(), now.version(), named, now.active());
            made.accept(SHOP);
        }
        return shop.id();
    }

    private void sell(long merchantId, Guest guest, Visit visit, Consumer<String> made) {
        if (till.hasSoldTo(merchantId, guest.email())) return;
        var line = visit.line(stage.slot(visit.activity(), visit.first()), 1);
        till.sell(guest.contact(), PaymentMethod.CARD_TERMINAL, List.of(line));
        made.accept("visit of " + guest.email());
    }

    /** Said again it changes nothing. */
    private void know(long merchantId, Guest guest, long audience) {
        var number = till.contact(merchantId, guest.email());
        audiences.assign(number, audience);
        structures.assign(number, guest.structure());
    }

    /** In their order: as many as there are were made by an earlier start, perhaps of another day. */
    private void book(long merchantId, long outlet, Guest guest, Visit visit, Consumer<String> made) {
        for (var one : guest.all().stream()
                .skip(till.booked(merchantId, guest.email()))
                .toList()) {
            var slot = stage.slot(visit.activity(), visit.first().plusDays(one.day()));
            till.book(outlet, guest.contact(), one.kind(), one.group(), visit.line(slot, one.persons()));
            made.accept(one.kind() + " of " + guest.email());
        }
    }
}
