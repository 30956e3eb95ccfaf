package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jauge.booking.BookingKind;
import org.jauge.booking.BookingNotAdmitted;
import org.jauge.booking.GroupDetails;
import org.jauge.booking.NewBooking;
import org.jauge.booking.PersonalFile;
import org.jauge.booking.PersonalSpace;
import org.jauge.contact.ContactAudiences;
import org.jauge.contact.ContactDetails;
import org.jauge.contact.ContactReads;
import org.jauge.contact.ContactStructures;
import org.jauge.contact.NewContact;
import org.jauge.dossier.DossierDetails;
import org.jauge.dossier.NewLine;
import org.jauge.it.fixture.Schools;
import org.jauge.merchant.AudienceRight;
import org.jauge.merchant.Audiences;
import org.jauge.merchant.Channel;
import org.jauge.merchant.Identity;
import org.jauge.merchant.Rights;
import org.jauge.merchant.Role;
import org.jauge.shared.InvalidField;
import org.jauge.shared.NotFound;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A clerk books for somebody the house knows, at a desk where schools book and individuals only buy. */
@Tag("B-15")
@Tag("B-21")
class KnownContactIT extends BookingTest {

    @Inject
    ContactReads contacts;

    @Inject
    ContactAudiences contactAudiences;

    @Inject
    Audiences audiences;

    @Inject
    ContactStructures structures;

    @Inject
    PersonalSpace space;

    @Inject
    Hiring hiring;

    @Test
    @Tag("B-24")
    @Tag("D-06")
    @DisplayName("B-15, B-24 a school is booked for by number, or by name in other letters: as a school, in its space")
    void books_for_a_school() {
        openVisit();
        var school = known();
        office.run(owner, () -> contactAudiences.assign(school, Schools.of(audiences)));
        individualsBook(Channel.BOX_OFFICE, false);
        assertRefused(BookingNotAdmitted.class, () -> book(typed("Malthère", "DURAND", "m.samaranch@it.example")));
        assertRefused(BookingNotAdmitted.class, () -> book(typed("Malthère", "SAMARANCH", "other@it.example")));

        var byNumber = book(office.get(owner, () -> contacts.booker(school)));
        var byName = book(typed("malthere", "Samaranch", "M.Samaranch@it.example"));

        assertThat(byNumber.header().contactNumber()).isEqualTo(school);
        assertThat(byName.header().contactNumber()).isEqualTo(school);
        assertThat(office.get(shop(), () -> space.files(null, school, Long.MAX_VALUE, 10)))
                .extracting(PersonalFile::number)
                .startsWith(byName.header().number(), byNumber.header().number());
        assertThat(room()).isEqualTo("30 = 21 + 9 + 0 [0]");
    }

    @Test
    @DisplayName("B-21 two of one address whose names differ in accents alone are told apart by who types them exactly")
    void prefers_the_exact_name() {
        openVisit();
        var first = known();
        var shouted = typed("MALTHERE", "SAMARANCH", "m.samaranch@it.example");
        individualsBook(Channel.WEB_SHOP, true);
        var online = booking(shouted, Channel.WEB_SHOP);
        var second = number(office.get(shop(), () -> bookings.book(id(), online)));

        assertThat(second).as("a shop's server writes names as they are").isNotEqualTo(first);
        assertThat(number(book(shouted))).isEqualTo(second);
        assertThat(number(book(SAMARANCH))).isEqualTo(first);
    }

    @Test
    @Tag("A-09")
    @Tag("S-01")
    @DisplayName("B-15 a contact is found by number, name and mail; by no other merchant, nor for other activities")
    void finds_a_contact() {
        openVisit();
        var number = known();
        var text = String.valueOf(number);
        var other = office.activity(owner, "Other", true);
        var ann = hiring.hire(owner, "Ann", new Rights(Role.BOX_OFFICE, false, Set.of(activity)));
        var bob = hiring.hire(owner, "Bob", new Rights(Role.BOX_OFFICE, false, Set.of(other)));

        office.run(owner, () -> structures.assign(number, "Collège Jean Moulin"));
        for (var typed : List.of(text, " " + text, "samar", "samaranch malth", "Malthère S", "M.SAMARANCH@", "moulin"))
            assertThat(found(owner, typed)).as(typed).containsExactly(number);
        assertThat(found(ann, text)).containsExactly(number);
        assertThat(found(ann, "samar")).containsExactly(number);
        for (var typed : List.of("%", "_", "987654321"))
            assertThat(found(owner, typed)).isEmpty();
        assertThat(found(bob, text)).isEmpty();
        assertThat(found(bob, "samar")).isEmpty();
        assertRefused(InvalidField.class, () -> contacts.find(" "));
        owner = office.open();
        assertThat(found(owner, text)).isEmpty();
        assertThat(found(owner, "samar")).isEmpty();
        assertRefused(NotFound.class, () -> contacts.booker(number));
    }

    /** The number of somebody who has booked one. */
    private long known() {
        return number(book(asked(BookingKind.BOOKING, 1)));
    }

    private static long number(DossierDetails dossier) {
        return Objects.requireNonNull(dossier.header().contactNumber());
    }

    private List<Long> found(Identity who, String typed) {
        return office.get(who, () -> contacts.find(typed)).stream()
                .map(ContactDetails::number)
                .toList();
    }

    private static NewContact typed(String first, String last, String email) {
        return new NewContact(first, last, email, "", "fr");
    }

    private DossierDetails book(NewContact contact) {
        return book(booking(contact, Channel.BOX_OFFICE));
    }

    private NewBooking booking(NewContact contact, Channel channel) {
        var lines = List.of(new NewLine(event, place, visitor, 4));
        return new NewBooking(
                BookingKind.BOOKING, desk(channel), "clerk", null, lines, false, contact, GroupDetails.NONE, null);
    }

    /** Schools may at either outlet, as it is shipped. */
    private void individualsBook(Channel channel, boolean may) {
        var outlet = desk(channel);
        office.run(owner, () -> {
            var usual = office.outlets.details(outlet).settings().defaultAudienceId();
            audiences.allow(List.of(new AudienceRight(outlet, usual, true, may, false)));
        });
    }
}
