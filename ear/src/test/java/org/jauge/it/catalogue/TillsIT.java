package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.jauge.dossier.CancellationOrder;
import org.jauge.dossier.NewPayment;
import org.jauge.dossier.PaymentMethod;
import org.jauge.merchant.Identity;
import org.jauge.shared.Forbidden;
import org.jauge.shared.InvalidField;
import org.jauge.shared.NotFound;
import org.jauge.shared.Stale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Day closings: what came since the last one, in exactly one of them. */
@Tag("P-05")
class TillsIT extends TillTest {

    @Test
    @Tag("A-10")
    @DisplayName(
            "P-05 a closing takes what came since the last one, refunds too; the next one what came since; journalled")
    void closes_what_came_since() {
        openEvening(false);
        var ann = clerk("Ann");
        var first = sell(ann, NewPayment.cash(new BigDecimal("10"), null), by(PaymentMethod.CARD_TERMINAL));
        office.run(ann, () -> cancellations.cancel(id(), CancellationOrder.whole(first, "ill")));
        sell(ann, by(PaymentMethod.CASH));
        var till = till(ann);
        assertThat(till.totals().rows()).isEqualTo(5);
        assertThat(till.totals().cash()).isEqualByComparingTo("24");
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> close(ann, till, "100", "123.50", ""))
                .returns("note", InvalidField::field);

        var closing = close(ann, till, "100", "123.50", "a coin fell");

        assertThat(office.get(ann, tills::open)).isEmpty();
        assertThat(noted("till")).singleElement().asString().contains("expectedCash=124.00", "note=a coin fell");
        assertThat(office.get(ann, () -> tills.lastOpening(till.key()))).isEqualByComparingTo("100");
        assertWritten(ann, closing);
        sell(ann, by(PaymentMethod.CASH));
        var next = close(ann, till(ann), "100", "124", "");
        assertThat(office.get(ann, () -> closings.details(next)).totals().rows())
                .isEqualTo(1);
        assertThat(office.get(ann, () -> closings.page(0, 10)).total()).isEqualTo(2);
    }

    private void assertWritten(Identity who, long closing) {
        var details = office.get(who, () -> closings.details(closing));
        assertThat(details.line().expectedCash()).isEqualByComparingTo("124");
        assertThat(details.line().difference()).isEqualByComparingTo("-0.5");
        assertThat(details.line().clerk()).isEqualTo("Ann");
        assertThat(details.totals().rows()).isEqualTo(5);
        var paper = office.get(who, () -> closings.pdf(closing, "fr"));
        assertThat(new String(paper, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }

    @Test
    @Tag("S-04")
    @DisplayName("P-05, S-04 a clerk closes and sees her own till, an administrator everybody's")
    void everybody_his_own() {
        openEvening(false);
        var ann = clerk("Ann");
        var bob = clerk("Bob");
        sell(ann, by(PaymentMethod.CASH));
        var hers = till(ann);

        assertThat(office.get(bob, tills::open)).isEmpty();
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> close(bob, hers, "0", "24", ""));
        assertThat(office.get(owner, tills::open)).hasSize(1);
        var closing = close(owner, hers, "0", "24", "");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> office.get(bob, () -> closings.details(closing)));
        assertThat(office.get(ann, () -> closings.details(closing)).line().closedBy())
                .isEqualTo("Olga");
    }

    @Test
    @DisplayName("P-05 what was sold after the cash was counted, or closed by others, makes it another till: refused")
    void refuses_what_was_not_seen() {
        openEvening(false);
        var ann = clerk("Ann");
        sell(ann, by(PaymentMethod.CASH));
        var seen = till(ann);
        sell(ann, by(PaymentMethod.CARD_TERMINAL));

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> close(ann, seen, "0", "24", ""));
        assertThat(till(ann).totals().rows()).isEqualTo(2);
        close(ann, till(ann), "0", "24", "");
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> close(ann, seen, "0", "24", ""))
                .returns("nothing-to-close", InvalidField::rule);
    }
}
