package org.jauge.category;

/** A person may take a place; a product never does (E-05, E-22). */
public enum ItemType {
    PERSON,
    PRODUCT
}
