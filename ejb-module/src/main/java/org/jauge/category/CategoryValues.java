package org.jauge.category;

import org.jauge.shared.Text;
import org.jauge.shared.Whole;
import org.jspecify.annotations.Nullable;

/**
 * What is typed about a category; checked on construction.
 *
 * @param publicName what customers read; when left empty, the name (E-19)
 */
public record CategoryValues(
        String name,
        String publicName,
        String subtitle,
        int position,
        Counting counting,
        @Nullable Integer perDossierMax,
        @Nullable Integer showRemainingBelow,
        boolean active,
        SaleTerms sale,
        Traits traits) {

    private static final int POSITION_MAX = 10_000;

    public CategoryValues {
        name = Text.required("name", name, 100);
        publicName = Text.optional("publicName", publicName, 100);
        if (publicName.isEmpty()) publicName = name;
        subtitle = Text.optional("subtitle", subtitle, 200);
        Whole.between("position", position, 0, POSITION_MAX);
        if (perDossierMax != null) Whole.between("perDossierMax", perDossierMax, 1, Whole.CAPACITY_MAX);
        if (showRemainingBelow != null) Whole.capacity("showRemainingBelow", showRemainingBelow);
        sale.requireUpTo(perDossierMax);
    }

    /** Sold at any time, in any number, without anything that sets it apart. */
    public CategoryValues(
            String name,
            String publicName,
            String subtitle,
            int position,
            Counting counting,
            @Nullable Integer perDossierMax,
            @Nullable Integer showRemainingBelow,
            boolean active) {
        this(
                name,
                publicName,
                subtitle,
                position,
                counting,
                perDossierMax,
                showRemainingBelow,
                active,
                SaleTerms.free(),
                Traits.ordinary());
    }

    public CategoryValues with(SaleTerms sale) {
        return with(sale, traits);
    }

    public CategoryValues with(Traits traits) {
        return with(sale, traits);
    }

    private CategoryValues with(SaleTerms sale, Traits traits) {
        return new CategoryValues(
                name,
                publicName,
                subtitle,
                position,
                counting,
                perDossierMax,
                showRemainingBelow,
                active,
                sale,
                traits);
    }

    /** A plain category, shown under its own name, without limits. */
    public static CategoryValues named(String name, Counting counting) {
        return new CategoryValues(name, "", "", 0, counting, null, null, true);
    }
}
