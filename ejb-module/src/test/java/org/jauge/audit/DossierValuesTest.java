package org.jauge.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values as the deeds write them, and as the erasure of a contact leaves them. */
@Tag("A-10")
class DossierValuesTest {

    private static final String FIRST = "2026-12-05T22:59:59Z";
    private static final String SECOND = "2026-12-06T22:59:59Z";
    private static final String LATER = "2026-12-20T12:00:00.500Z";

    private static String told(String action, String before, String after) {
        return DossierValues.of(action, before, after).stream()
                .map(one -> one.name() + ": " + one.before() + " > " + one.after())
                .toList()
                .toString();
    }

    @Test
    @DisplayName("A-10 of a booking extended each deadline is told once, those that were and the one that is")
    void tells_deadlines() {
        var before = "[" + FIRST + ", " + SECOND + ", " + FIRST + "]";
        var after = "[" + LATER + ", " + LATER + "]";

        assertThat(DossierValues.of("booking-extended", before, after))
                .containsExactly(new Difference("deadline", FIRST + ", " + SECOND, LATER));
        assertThat(DossierValues.of("option-confirmed", "OPEN", after))
                .containsExactly(new Difference("deadline", "", LATER));
    }

    @Test
    @DisplayName("A-10 of a lock its end and its reason are told apart; what stayed is left out")
    void tells_a_lock() {
        assertThat(DossierValues.of("booking-locked", FIRST + " pays late", LATER + " pays late"))
                .containsExactly(new Difference("lockedUntil", FIRST, LATER));
        assertThat(told("booking-unlocked", FIRST + " pays late", ""))
                .isEqualTo("[lockedUntil: " + FIRST + " > , reason: pays late > ]");
    }

    @Test
    @DisplayName("A-10 of a release how many went, of all lines, and which deadlines were over")
    void tells_a_release() {
        assertThat(told("booking-released", "[4 " + FIRST + ", 12 " + SECOND + ", 1 null]", "deadline"))
                .isEqualTo("[quantity:  > 17, deadline:  > " + FIRST + ", " + SECOND + ", reason:  > deadline]");
    }

    @ParameterizedTest(name = "A-10 {0} from {1} to {2} is {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "booking-cancelled | OPEN | CUSTOMER school, closed | [bookingOutcome: OPEN > CUSTOMER, reason:  > school, closed]",
                "booking-cancelled | OPEN | CANCELLED | [bookingOutcome: OPEN > CANCELLED]",
                "booking-cancelled | OPEN | CANCELLED … | [bookingOutcome: OPEN > CANCELLED, reason:  > …]",
                "payment-returned | OPEN | 72.00 | [amount:  > 72.00]",
                "payment-returned | '' | 72.00 | [amount:  > 72.00]",
                "refund-stuck | '' | 9.50 | [amount:  > 9.50]",
                "extension-asked | '' | the board meets | [reason:  > the board meets]",
                "extension-asked | '' | '' | []",
                "extension-refused | the board meets | no | [answer:  > no]",
                "tickets-named | '' | '' | []",
                "cancelled | Standing[tickets=3, balance=0] | Cancelled[tickets=2, balance=0.000, refund=9.00,"
                        + " fee=1.00, places=RELEASED, reason=ill] | [tickets: 3 > 2, refund:  > 9.00, fee:  > 1.00,"
                        + " places:  > RELEASED, reason:  > ill]",
            })
    void tells_each_deed(String action, String before, String after, String told) {
        assertThat(told(action, before, after)).isEqualTo(told);
    }
}
