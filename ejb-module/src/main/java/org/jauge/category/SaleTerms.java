package org.jauge.category;

import java.time.LocalDateTime;
import org.jauge.shared.InvalidField;
import org.jauge.shared.Whole;
import org.jspecify.annotations.Nullable;

/**
 * How few of a category a dossier may have, and from when until when it sells.
 *
 * @param saleFrom by the clock on the activity's wall, like {@code saleUntil}, which is not in it any more
 */
public record SaleTerms(
        @Nullable Integer perDossierMin,
        @Nullable LocalDateTime saleFrom,
        @Nullable LocalDateTime saleUntil) {

    public SaleTerms {
        if (perDossierMin != null) Whole.between("perDossierMin", perDossierMin, 1, Whole.CAPACITY_MAX);
        if (saleFrom != null && saleUntil != null && !saleFrom.isBefore(saleUntil))
            throw new InvalidField("saleUntil", "before-start", saleUntil);
    }

    public static SaleTerms free() {
        return new SaleTerms(null, null, null);
    }

    void requireUpTo(@Nullable Integer perDossierMax) {
        if (perDossierMin != null && perDossierMax != null && perDossierMin > perDossierMax)
            throw new InvalidField("perDossierMin", "above-the-most", perDossierMin);
    }
}
