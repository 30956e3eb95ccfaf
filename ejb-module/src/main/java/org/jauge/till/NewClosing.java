package org.jauge.till;

import java.math.BigDecimal;
import org.jauge.shared.InvalidField;
import org.jauge.shared.Money;
import org.jauge.shared.Text;

/**
 * What a clerk says at the end of his day.
 *
 * @param seen payments and refunds that he saw when he counted: a closing of others is refused
 * @param opening cash that the drawer began with
 * @param counted cash that is in it now
 * @param note why it is not what is expected; required then
 */
public record NewClosing(TillKey till, long seen, BigDecimal opening, BigDecimal counted, String note) {

    private static final int NOTE_MAX = 500;

    public NewClosing {
        opening = Money.checked("opening", opening, till.currency());
        counted = Money.checked("counted", counted, till.currency());
        note = Text.optional("note", note, NOTE_MAX);
    }

    /** Of what stands in the till: refused where nothing does, or where the count differs and nobody says why. */
    BigDecimal expected(TillTotals totals) {
        if (totals.rows() == 0) throw new InvalidField("counted", "nothing-to-close", counted);
        var expected = opening.add(totals.cash());
        if (expected.compareTo(counted) != 0 && note.isEmpty()) throw new InvalidField("note", "required", "");
        return expected;
    }
}
