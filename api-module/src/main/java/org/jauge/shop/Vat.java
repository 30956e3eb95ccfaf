package org.jauge.shop;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jauge.dossier.IncludedVat;

@Schema(
        name = "Vat",
        description = "The tax that a total includes at one rate.",
        requiredProperties = {"rate", "amount"})
public record Vat(
        @Schema(description = "In percent.", examples = "5.50")
        String rate,

        Price amount) {

    public static List<Vat> of(List<IncludedVat> included, String currency) {
        return included.stream()
                .map(vat -> new Vat(vat.rate().toPlainString(), Price.of(vat.amount(), currency)))
                .toList();
    }
}
