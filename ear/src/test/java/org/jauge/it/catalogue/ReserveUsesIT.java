package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jauge.booking.BookingKind;
import org.jauge.category.Composition;
import org.jauge.dossier.DrawLine;
import org.jauge.dossier.Draws;
import org.jauge.dossier.EventTallies;
import org.jauge.dossier.NewLine;
import org.jauge.dossier.NewPayment;
import org.jauge.dossier.NewSale;
import org.jauge.dossier.PaymentMethod;
import org.jauge.dossier.ReserveEventLine;
import org.jauge.dossier.ReserveUses;
import org.jauge.merchant.Channel;
import org.jauge.merchant.PointOfSaleLine;
import org.jauge.merchant.Role;
import org.jauge.pricing.Cell;
import org.jauge.reserve.Allotments.Rate;
import org.jauge.reserve.Quantity;
import org.jauge.reserve.RefusedDraws;
import org.jauge.reserve.ReserveExhausted;
import org.jauge.reserve.ReserveValues;
import org.jauge.shared.Forbidden;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a reserve's own page says of it. */
class ReserveUsesIT extends BookedReserveTest {

    @Inject
    ReserveUses uses;

    @Inject
    EventTallies tallies;

    @Inject
    Draws draws;

    @Inject
    RefusedDraws refusedDraws;

    private List<ReserveEventLine> uses(long reserve) {
        return office.get(owner, () -> uses.page(reserve, 0, 50)).rows();
    }

    /** At the box office, for Zoé and Luc. */
    private void draw(NewPayment payment, NewLine... lines) {
        var desk = office.get(owner, () -> office.outlets.lines()).stream()
                .filter(line -> line.channel() == Channel.BOX_OFFICE)
                .mapToLong(PointOfSaleLine::id)
                .findFirst()
                .orElseThrow();
        var names = List.of("Zoé", "Luc").subList(0, lines[0].quantity());
        var sale = new NewSale(desk, "desk", null, Arrays.asList(lines), false, null, names, payment);
        office.run(owner, () -> sales.sell(id(), sale));
    }

    @Test
    @Tag("R-03")
    @Tag("C-06")
    @DisplayName("R-03, C-06 an allocation of 10 is 0 online, 2 at the box office, 0 free, 3 held and 5 open")
    void tells_what_became_of_a_reserve() {
        var guest = office.get(owner, () -> categories.create(activity, person("Invité"), Composition.none()));
        price(Cell.offered(place, guest, "0.00"));
        allot(media, 10);
        office.run(owner, () -> allotments.allot(id(), new Rate(event, place, guest), List.of(new Quantity(media, 2))));
        draw(cash(), from(media, 2));
        draw(free(), new NewLine(event, place, guest, 1).from(media));
        book(owner, BookingKind.BOOKING, null, from(media, 2));
        hold(owner, from(media, 1));

        var lines = uses(media);

        assertThat(lines)
                .extracting(ReserveUsesIT::told)
                .containsExactly("Adulte 10: 0 2 0 3 5", "Invité 2: 0 0 1 0 1");
        assertThat(uses(artist)).isEmpty();
    }

    private static NewPayment free() {
        return new NewPayment(PaymentMethod.FREE, null, null, null);
    }

    private static String told(ReserveEventLine line) {
        var counts = line.counts();
        return line.category() + " " + counts.total() + ": " + line.online() + " " + line.boxOffice() + " "
                + line.free() + " " + counts.held() + " " + counts.left();
    }

    @Test
    @Tag("R-16")
    @Tag("P-05")
    @DisplayName(
            "R-16 an event by way of sale: what is given away is complimentary, and all of it makes the allocation")
    void tells_how_the_event_was_sold() {
        allot(media, 10);
        draw(cash(), from(media, 2));
        draw(NewPayment.gift(null, "Presse"), from(media, 1));
        sellOnline(4);
        hold(owner, wish(3));
        cancel(sell(wish(2)), 2, false);

        assertThat(tallies()).containsExactly("A 500: 4 2 1 10 483", "Adulte 100: 4 2 1 10 83");
        assertThat(uses(media)).extracting(ReserveUsesIT::told).containsExactly("Adulte 10: 0 2 1 0 7");
        assertThat(office.differences(owner)).isEmpty();
    }

    private List<String> tallies() {
        return office.get(owner, () -> tallies.of(event)).stream()
                .map(one -> one.name() + " " + one.line().capacity() + ": " + one.online() + " " + one.boxOffice() + " "
                        + one.free() + " " + one.line().blocked() + " "
                        + one.line().available())
                .toList();
    }

    private void sellOnline(int quantity) {
        var shop = office.get(owner, () -> office.outlets.lines()).stream()
                .filter(line -> !line.channel().isDesk())
                .mapToLong(PointOfSaleLine::id)
                .findFirst()
                .orElseThrow();
        var sale = new NewSale(shop, "shop", null, List.of(wish(quantity)), false, null, List.of(), cash());
        office.run(owner, () -> sales.sell(id(), sale));
    }

    @Test
    @Tag("R-03")
    @DisplayName("R-03 the list of who was drawn for from one reserve, as a table and on paper")
    void lists_the_draws_of_one_reserve() {
        allot(new Quantity(media, 5), new Quantity(artist, 5));
        draw(cash(), from(media, 2));
        draw(cash(), from(artist, 2));

        var drawn = office.get(owner, () -> draws.of(event, media));
        var csv = new String(office.get(owner, () -> draws.csv(event, media, "fr")), StandardCharsets.UTF_8);
        var pdf = new String(office.get(owner, () -> draws.pdf(event, media, "fr")), StandardCharsets.ISO_8859_1);

        assertThat(drawn).extracting(DrawLine::participant).containsExactlyInAnyOrder("Zoé", "Luc");
        assertThat(csv).contains("Média", "Zoé").doesNotContain("Artiste");
        assertThat(pdf).startsWith("%PDF-");
    }

    @Test
    @Tag("R-03")
    @DisplayName("R-03 the list of the whole event on paper: each reserve with how many were drawn, and for whom")
    void prints_the_draws_of_an_event() throws IOException {
        allot(new Quantity(media, 5), new Quantity(artist, 5));
        draw(cash(), from(media, 2));
        draw(cash(), from(artist, 1));

        var pdf = office.get(owner, () -> draws.pdf(event, "fr"));

        try (var reader = new PdfReader(pdf)) {
            var text = new PdfTextExtractor(reader).getTextFromPage(1);
            assertThat(text).contains("Kiosque", "Artiste · 1", "Média · 2", "Zoé", "Luc");
        }
    }

    @Test
    @Tag("R-07")
    @DisplayName("R-07 every draw that was refused stands on the page of its reserve, with who asked and why")
    void tells_who_was_refused() {
        var bob = colleague("Bob", Role.BOX_OFFICE);
        var press = office.get(
                owner, () -> reserves.create(ReserveValues.named("Presse").only(Set.of())));
        allot(press, 1);
        assertRefused(Forbidden.class, () -> sell(bob, from(press, 1)));
        assertRefused(ReserveExhausted.class, () -> sell(from(press, 2)));

        var refused = office.get(owner, () -> refusedDraws.ofReserve(press));

        assertThat(refused)
                .extracting(line -> line.actor() + " " + line.quantity() + " " + line.code() + " " + line.activity())
                .containsExactly("Olga 2 reserve-exhausted Kiosque", "Bob 1 forbidden Kiosque");
        assertThat(office.get(owner, () -> refusedDraws.ofReserve(media))).isEmpty();
    }
}
