package org.jauge.dossier;

import java.time.Instant;
import org.jauge.inventory.CategoryTerms.Phase;
import org.jauge.shared.Rejection;
import org.jspecify.annotations.Nullable;

/** The category sells later, or no longer. */
public final class CategoryNotOnSale extends Rejection {

    private static final long serialVersionUID = 1L;

    public CategoryNotOnSale(String category, Phase phase, @Nullable Instant from, @Nullable Instant until) {
        super(Kind.CONFLICT, category + " is not on sale now: " + phase);
        fact("category", category);
        fact("state", phase.name());
        if (from != null) fact("saleFrom", from.toString());
        if (until != null) fact("saleUntil", until.toString());
    }
}
