package org.jauge.till;

import java.io.Serializable;

/** One clerk's money in one currency at one outlet. */
public record TillKey(long pointOfSaleId, long clerkId, String currency) implements Serializable {

    /** The clerk as payments and refunds remember him. */
    String actor() {
        return "staff:" + clerkId;
    }
}
