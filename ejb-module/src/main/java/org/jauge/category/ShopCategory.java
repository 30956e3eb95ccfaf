package org.jauge.category;

import org.jspecify.annotations.Nullable;

/** A category as shops show it, by the name meant for customers (E-19). */
public record ShopCategory(
        long id,
        String publicName,
        String subtitle,
        ItemType itemType,
        @Nullable Integer perDossierMax) {}
