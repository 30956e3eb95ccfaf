package org.jauge.category;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A category as shops show it, by the name meant for customers (E-19).
 *
 * @param parts what a bundle tells customers that it holds (E-20)
 */
public record ShopCategory(
        long id,
        String publicName,
        String subtitle,
        ItemType itemType,
        @Nullable Integer perDossierMin,
        @Nullable Integer perDossierMax,
        @Nullable Instant saleFrom,
        @Nullable Instant saleUntil,
        boolean accessible,
        boolean reservedSeat,
        boolean printed,
        @Nullable BigDecimal vatRate,
        String colour,
        List<Part> parts) {

    /**
     * So many of another category, by its name for customers.
     *
     * @param optional taken along only where it is chosen
     */
    public record Part(long categoryId, String publicName, int quantity, boolean optional) {}

    public ShopCategory {
        parts = List.copyOf(parts);
    }
}
