package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.dossier.MoneyBack.FULL;
import static org.jauge.dossier.MoneyBack.NONE;
import static org.jauge.dossier.MoneyBack.PART;
import static org.jauge.dossier.PlaceFate.KEPT;
import static org.jauge.dossier.PlaceFate.RELEASED;
import static org.jauge.dossier.TicketFate.INVALIDATED;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jauge.dossier.CancellationOrder;
import org.jauge.dossier.CreditNotes;
import org.jauge.dossier.DossierState;
import org.jauge.dossier.NothingToCancel;
import org.jauge.dossier.RefundTooLarge;
import org.jauge.dossier.TicketCancelled;
import org.jauge.dossier.TicketDetails;
import org.jauge.dossier.TicketFate;
import org.jauge.inventory.Regain;
import org.jauge.shared.InvalidField;
import org.jauge.shared.NotFound;
import org.jauge.shared.Stale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whose money goes back, what is written down of it, and what is said beforehand. */
@Tag("C-05")
class CancellationMoneyIT extends CancellationTest {

    @Inject
    CreditNotes creditNotes;

    @Test
    @Tag("AMB-Q4")
    @Tag("P-02")
    @DisplayName("AMB-Q4 money alone: tickets stay valid, no gauge moves; a later cancellation does not pay twice")
    void money_alone() {
        openEvening(false);
        var number = sell(special, 2);
        var gauges = office.gauges(owner, event);

        var after = cancel(order(number, ids(number, 1), TicketFate.KEPT, KEPT, FULL, null, null));

        assertThat(after.tickets()).allMatch(TicketDetails::valid);
        assertThat(office.gauges(owner, event)).isEqualTo(gauges);
        assertThat(after.balance().due()).isEqualByComparingTo("12");
        assertRefused(
                RefundTooLarge.class,
                () -> cancellations.cancel("x", order(number, List.of(), TicketFate.KEPT, KEPT, PART, "12.01", null)));
        var both = cancel(CancellationOrder.whole(number, "ill"));
        assertThat(both.balance().refunded()).isEqualByComparingTo("24");
        assertThat(both.balance().due()).isEqualByComparingTo("0");
        assertThat(both.header().state()).isEqualTo(DossierState.CANCELLED);
        assertRefused(NothingToCancel.class, () -> cancellations.cancel("y", CancellationOrder.whole(number, "ill")));
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("P-02")
    @Tag("A-10")
    @DisplayName("P-02, A-10 payment, refund and fee are rows; who, when and why stand in the dossier and the journal")
    void every_coin_is_a_row() {
        openEvening(false);
        var number = sell(special, 3);

        var after = cancel(order(number, ids(number, 2), INVALIDATED, RELEASED, FULL, null, "3.50"));

        assertThat(after.payments()).singleElement().satisfies(paid -> assertThat(paid.amount())
                .isEqualByComparingTo("36"));
        assertThat(after.cancellations()).singleElement().satisfies(cancellation -> {
            assertThat(cancellation.reason()).isEqualTo("ill");
            assertThat(cancellation.actor()).isEqualTo(owner.actor());
            assertThat(cancellation.items()).isEqualTo(2);
            assertThat(cancellation.fee()).isEqualByComparingTo("3.50");
            assertThat(cancellation.creditNote()).isEqualTo(1);
            assertThat(cancellation.refunds()).singleElement().satisfies(refund -> {
                assertThat(refund.amount()).isEqualByComparingTo("20.50");
                assertThat(refund.paymentId()).isEqualTo(after.payments().get(0).id());
            });
        });
        assertThat(after.balance().due()).isEqualByComparingTo("0");
        assertWritten(number, after.cancellations().get(0).id());
    }

    private void assertWritten(String number, long cancellation) {
        assertThat(noted("dossier"))
                .anyMatch(entry -> entry.startsWith("cancelled Standing[tickets=3")
                        && entry.contains("Cancelled[tickets=1")
                        && entry.contains("creditNote=1, reason=ill"));
        var note = office.get(owner, () -> creditNotes.pdf(number, cancellation, "fr"));
        assertThat(new String(note, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        assertRefused(NotFound.class, () -> creditNotes.pdf(number, 1, "fr"));
    }

    @Test
    @Tag("P-02")
    @DisplayName(
            "P-02 a merchant's credit notes are 1, 2, 3; what gives no money back has none, and a refusal takes none")
    void numbers_credit_notes() {
        openEvening(false);
        var first = sell(special, 3);
        var second = sell(special, 2);

        cancel(order(first, ids(first, 1), INVALIDATED, RELEASED, FULL, null, null));
        cancel(order(first, ids(first, 1), INVALIDATED, RELEASED, NONE, null, null));
        assertRefused(
                RefundTooLarge.class,
                () -> cancellations.cancel("z", order(second, List.of(), TicketFate.KEPT, KEPT, PART, "25", null)));
        cancel(order(second, List.of(), TicketFate.KEPT, KEPT, PART, "1", null));
        cancel(order(first, ids(first, 1), INVALIDATED, RELEASED, FULL, null, null));

        assertThat(noteNumbers(first)).containsExactly("1", "null", "3");
        assertThat(noteNumbers(second)).containsExactly("2");
        var unpaid = read(first).cancellations().get(1).id();
        assertRefused(NotFound.class, () -> creditNotes.pdf(first, unpaid, "fr"));
    }

    private List<String> noteNumbers(String number) {
        return read(number).cancellations().stream()
                .map(cancellation -> String.valueOf(cancellation.creditNote()))
                .toList();
    }

    @Test
    @DisplayName("C-05 one request id cancels once; what was seen on an older version, or is cancelled, is refused")
    void cancels_once() {
        openEvening(false);
        var number = sell(special, 3);
        var seen = read(number);
        var one = order(number, ids(number, 1), INVALIDATED, RELEASED, FULL, null, null);
        var id = UUID.randomUUID().toString();

        office.run(owner, () -> cancellations.cancel(id, one));
        office.run(owner, () -> cancellations.cancel(id, one));

        assertThat(line(DRINK)).isEqualTo("25 = 23 + 0 + 2 [2]");
        assertRefused(TicketCancelled.class, () -> cancellations.cancel("again", one));
        assertRefused(
                Stale.class,
                () -> cancellations.cancel(
                        "old",
                        CancellationOrder.whole(number, "ill")
                                .asSeenAt(seen.header().version())));
        assertRefused(
                        InvalidField.class,
                        () -> cancellations.cancel(
                                "kept", order(number, List.of(), TicketFate.KEPT, RELEASED, FULL, null, null)))
                .returns("places", InvalidField::field);
        assertThat(read(number).balance().refunded()).isEqualByComparingTo("12");
    }

    @Test
    @Tag("Q-17")
    @DisplayName("Q-17 the summary says beforehand what each gauge regains, and which one keeps its units")
    void says_what_it_will_do() {
        openEvening(true);
        var number = sell(special, 25);

        var preview = office.get(
                owner,
                () -> cancellations.preview(order(number, ids(number, 2), INVALIDATED, RELEASED, FULL, null, "4")));

        assertThat(preview.refund()).isEqualByComparingTo("20");
        assertThat(preview.tickets()).isEqualTo(2);
        assertThat(preview.gauges())
                .extracting(
                        Regain::name, Regain::regained, gauge -> gauge.after().toString())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("A", 2, "40 = 17 + 0 + 23 [23]"),
                        org.assertj.core.groups.Tuple.tuple(DRINK, 0, "25 = 0 + 0 + 25 [23]"));
        assertThat(preview.blocked()).containsExactly(DRINK);
        assertThat(line(DRINK)).isEqualTo("25 = 0 + 0 + 25 [25]");
    }
}
