package org.jauge.shop;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Money", description = "An amount as text, so that no program rounds it.")
public record Price(
        @Schema(example = "72.00", pattern = "^[0-9]+(\\.[0-9]+)?$", required = true)
        String amount,

        @Schema(description = "ISO 4217.", example = "EUR", pattern = "^[A-Z]{3}$", required = true)
        String currency) {

    public static Price of(BigDecimal amount, String currency) {
        var digits = Currency.getInstance(currency).getDefaultFractionDigits();
        return new Price(amount.setScale(digits, RoundingMode.UNNECESSARY).toPlainString(), currency);
    }
}
