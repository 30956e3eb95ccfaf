package org.jauge.shop;

/** An answer of which a part, such as the moment it was read, does not make it another one. */
public interface Versioned {

    /** What the ETag is made of. */
    Record withoutMoment();
}
