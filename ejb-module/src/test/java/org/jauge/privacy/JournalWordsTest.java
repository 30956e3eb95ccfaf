package org.jauge.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("S-08")
class JournalWordsTest {

    @ParameterizedTest(name = "S-08 of \"{0}\" the journal keeps \"{1}\"")
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | ''",
                "OPEN | OPEN",
                "CANCELLED | CANCELLED",
                "CANCELLED Mme Durand est malade | CANCELLED …",
                "CUSTOMER | CUSTOMER",
                "OPENING night | …",
                "Durand | …",
                "DURAND | …",
                "0612345678 | …",
                "06.12.34.56 | …",
                "72.00 | 72.00",
                "-5.000 | -5.000",
                "72.00 for Durand | 72.00 …",
                "2026-11-27T10:00:00Z | 2026-11-27T10:00:00Z",
                "2026-11-27T10:00:00Z Durand waits | 2026-11-27T10:00:00Z …",
                "[2026-11-27T10:00:00Z, 2026-11-28T10:00:00Z] | [2026-11-27T10:00:00Z, 2026-11-28T10:00:00Z]",
                "[8 2026-11-27T10:00:00Z] | [8 2026-11-27T10:00:00Z]",
                "[Durand] | …",
                "deadline | deadline",
                "Standing[valid=2, balance=0.00] | Standing[valid=2, balance=0.00]",
                "Cancelled[valid=1, refund=9.00, reason=Durand, ill] | Cancelled[valid=1, refund=9.00, reason=…]",
                "Given[amount=18.00, currency=EUR, reason=friend] | Given[amount=18.00, currency=EUR, reason=…]",
                "Durand[x] | …"
            })
    void keeps_what_is_ours(String value, String kept) {
        assertThat(JournalWords.ours(value)).isEqualTo(kept);
    }
}
