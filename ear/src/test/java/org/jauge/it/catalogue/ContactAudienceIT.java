package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jauge.calendar.SaleWindow;
import org.jauge.contact.ContactAudiences;
import org.jauge.contact.NewContact;
import org.jauge.dossier.NewLine;
import org.jauge.dossier.NewPayment;
import org.jauge.dossier.NewSale;
import org.jauge.dossier.PaymentMethod;
import org.jauge.dossier.Sales;
import org.jauge.it.fixture.Schools;
import org.jauge.merchant.Audiences;
import org.jauge.merchant.PointsOfSale;
import org.jauge.profile.Chosen;
import org.jauge.profile.NotInProfile;
import org.jauge.profile.Operation;
import org.jauge.profile.ProductProfiles;
import org.jauge.profile.ProfileState;
import org.jauge.profile.ProfileValues;
import org.jauge.profile.Quantities;
import org.jauge.shared.DateSpan;
import org.jauge.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who somebody is to the gates: what staff say of a contact, and else what is usual at the point of sale. */
@Tag("B-24")
@Tag("B-05")
class ContactAudienceIT extends KiosqueTest {

    private static final NewContact SCHOOL = new NewContact("", "Lycée Rameau", "lycee@it.example", "", "fr");

    @Inject
    Sales sales;

    @Inject
    Audiences audiences;

    @Inject
    PointsOfSale outlets;

    @Inject
    ProductProfiles profiles;

    @Inject
    ContactAudiences contacts;

    @Test
    @DisplayName(
            "B-24 what a profile keeps for schools is sold to a contact that staff call a school, and to nobody else")
    void a_contact_is_what_staff_say() {
        var event = office.event(owner, activity);
        var number = sell(event, SCHOOL);
        keepFor(office.get(owner, () -> Schools.of(audiences)));

        assertRefused(NotInProfile.class, () -> sell(event, SCHOOL));
        office.run(owner, () -> contacts.assign(number, Schools.of(audiences)));
        sell(event, SCHOOL);

        assertThat(office.get(owner, () -> contacts.of(number)))
                .isEqualTo(office.get(owner, () -> Schools.of(audiences)));
        assertRefused(NotInProfile.class, () -> sell(event, new NewContact("", "Durand", "d@it.example", "", "fr")));
        assertRefused(NotInProfile.class, () -> sell(event, null));
        assertThat(office.gauges(owner, event)).containsExactly("A 40 = 38 + 0 + 2 [2]");
        office.run(owner, () -> contacts.assign(number, null));
        assertRefused(NotInProfile.class, () -> sell(event, SCHOOL));
    }

    @Test
    @Tag("S-01")
    @DisplayName("B-24 another merchant's contact and audience are not there")
    void others_are_not_there() {
        var number = sell(office.event(owner, activity), SCHOOL);
        var stranger = office.open();
        var theirs = office.get(stranger, () -> Schools.of(audiences));

        assertRefused(NotFound.class, () -> contacts.assign(number, theirs));
        owner = stranger;
        assertRefused(NotFound.class, () -> contacts.assign(number, null));
        assertRefused(NotFound.class, () -> contacts.of(number));
    }

    /** Answers the number of the contact. */
    private long sell(long event, @Nullable NewContact contact) {
        var lines = List.of(new NewLine(event, place, adult, 1));
        var cash = new NewPayment(PaymentMethod.CASH, null, null, null);
        return office.get(owner, () -> {
            var desk = outlets.lines().stream()
                    .filter(outlet -> outlet.channel().isDesk())
                    .findFirst()
                    .orElseThrow();
            var sale = new NewSale(desk.id(), "desk", null, lines, false, contact, List.of(), cash);
            var known = sales.sell(UUID.randomUUID().toString(), sale).header().contactNumber();
            return known == null ? 0L : known;
        });
    }

    private void keepFor(long audience) {
        var first = office.get(owner, profiles::all).get(0);
        var values = new ProfileValues(
                "Écoles",
                ProfileState.ACTIVE,
                Set.of(Operation.SALE),
                SaleWindow.always(),
                DateSpan.always(),
                Chosen.of(activity),
                Chosen.of(adult),
                Chosen.everything(),
                Chosen.of(audience),
                Quantities.ANY);
        office.run(owner, () -> profiles.change(first.id(), first.version(), values));
    }
}
