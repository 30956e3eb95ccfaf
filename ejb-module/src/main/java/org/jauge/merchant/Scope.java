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
    QUOTAS,
    /** See all bookings that wait, let them go, remind of them, extend, lock and unlock them. */
    RELEASES,
    /** Say which audience a contact belongs to, and so what he may do at every outlet (B-24). */
    CONTACTS;

    /** Whether it concerns the shop's own sales; others' are given on purpose. */
    public boolean isOrdinary() {
        return this != RELEASES && this != CONTACTS;
    }
}
