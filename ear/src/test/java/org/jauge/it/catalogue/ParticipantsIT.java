package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jauge.dossier.CancellationOrder;
import org.jauge.dossier.DrawLine;
import org.jauge.dossier.Draws;
import org.jauge.dossier.Participants;
import org.jauge.dossier.TicketCancelled;
import org.jauge.dossier.TicketDetails;
import org.jauge.merchant.Rights;
import org.jauge.merchant.Role;
import org.jauge.shared.InvalidField;
import org.jauge.shared.NotFound;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-03")
class ParticipantsIT extends BookedReserveTest {

    @Inject
    Participants participants;

    @Inject
    Draws draws;

    @Test
    @Tag("C-06")
    @DisplayName("R-03 who was drawn for by a booking is named once it is paid, and stands in the list of draws")
    void names_what_was_booked() {
        allot(media, 3);
        var number = book(from(media, 2));
        payBooking(number);
        var tickets = tickets(number);

        name(number, Map.of(tickets.get(0).id(), " Zoé ", tickets.get(1).id(), "Luc"));
        name(number, Map.of(tickets.get(1).id(), "Léa"));

        assertThat(tickets(number)).extracting(TicketDetails::participant).containsExactly("Zoé", "Léa");
        assertThat(office.get(owner, () -> draws.of(event)))
                .extracting(DrawLine::participant)
                .containsExactlyInAnyOrder("Zoé", "Léa");
    }

    @Test
    @DisplayName("R-03 of a cancelled ticket, of another dossier's or with an endless name none of them is named")
    void names_all_or_none() {
        var number = sell(wish(2));
        var other = tickets(sell(wish(1))).get(0).id();
        var first = tickets(number).get(0).id();
        var second = tickets(number).get(1).id();

        assertRefused(NotFound.class, () -> participants.name(number, Map.of(first, "Zoé", other, "Luc")));
        assertRefused(
                        InvalidField.class,
                        () -> participants.name(number, Map.of(first, "Zoé", second, "x".repeat(201))))
                .returns("participants", InvalidField::field);
        var gone = CancellationOrder.whole(number, "ill").only(List.of(second));
        office.run(owner, () -> cancellations.cancel(id(), gone));
        assertRefused(TicketCancelled.class, () -> participants.name(number, Map.of(first, "Zoé", second, "Luc")));

        assertThat(tickets(number)).extracting(TicketDetails::participant).containsOnly("");
    }

    @Test
    @Tag("S-04")
    @DisplayName("R-03 a clerk of other activities names nobody")
    void is_for_who_may_sell_it() {
        var number = sell(wish(1));
        var ticket = tickets(number).get(0).id();
        var elsewhere = hiring.hire(owner, "Ann", new Rights(Role.BOX_OFFICE, false, Set.of()));

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> office.run(elsewhere, () -> participants.name(number, Map.of(ticket, "Zoé"))));
    }

    private void name(String number, Map<Long, String> names) {
        office.run(owner, () -> participants.name(number, names));
    }

    private List<TicketDetails> tickets(String number) {
        return office.get(owner, () -> dossiers.details(number)).tickets();
    }
}
