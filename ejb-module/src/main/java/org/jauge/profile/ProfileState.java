package org.jauge.profile;

/** Whether a product profile gives rights. */
public enum ProfileState {
    /** Being prepared: gives none. */
    DRAFT,
    ACTIVE
}
