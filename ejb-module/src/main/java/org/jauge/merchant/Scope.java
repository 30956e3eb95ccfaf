package org.jauge.merchant;

/** What an API key may do (S-05); staff need none. */
public enum Scope {
    /** Activities, events, prices, availability. */
    CATALOGUE,
    /** Open, change and drop holds. */
    HOLDS,
    /** Sell, with a payment that the shop confirms. */
    SALES,
    /** Read dossiers and tickets. */
    DOSSIERS,
    /** Read the quotas that limit an event. */
    QUOTAS
}
