package org.jauge.pricing;

import static org.jauge.merchant.Roles.ACTIVITY_MANAGER;
import static org.jauge.merchant.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.jauge.tabular.Dialect;

/** Price lists as files: written out, and read to see what would change. {@link PriceLists} applies it like the grid. */
@Stateless
@RolesAllowed(READER)
public class PriceFiles {

    @Inject
    PriceReads reads;

    public byte[] written(long priceListId, Dialect dialect) {
        return new PriceTable(reads.grid(priceListId)).written(dialect);
    }

    /** Changes nothing. */
    @RolesAllowed(ACTIVITY_MANAGER)
    public PriceImport read(long priceListId, byte[] file) {
        return new PriceTable(reads.grid(priceListId)).read(file);
    }
}
