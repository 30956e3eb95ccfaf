package org.jauge.profile;

import org.jauge.merchant.AudienceRight;

/** What a customer may do with a category at an event. */
public enum Operation {
    SALE,
    BOOKING,
    OPTION;

    /** Gate 1: what the audience may do at the point of sale (B-04). */
    public boolean isAdmittedBy(AudienceRight right) {
        return switch (this) {
            case SALE -> right.mayBuy();
            case BOOKING -> right.mayBook();
            case OPTION -> right.mayOption();
        };
    }

    /** Whether it may wait for its money, so that there is a deadline to ask for (B-06). */
    public boolean waits() {
        return this != SALE;
    }
}
