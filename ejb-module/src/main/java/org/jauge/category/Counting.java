package org.jauge.category;

import org.jauge.shared.InvalidField;
import org.jauge.shared.Whole;

/** How many places one ticket takes in its emplacement: its weight, or none (C-02). */
public record Counting(ItemType itemType, boolean notCounted, int weight) {

    static final int WEIGHT_MAX = 1000;

    public Counting {
        if (itemType == null) throw new InvalidField("itemType", "required", null);
        Whole.between("weight", weight, 1, WEIGHT_MAX);
    }

    /** A person who takes one place. */
    public static Counting onePerson() {
        return new Counting(ItemType.PERSON, false, 1);
    }

    public static Counting uncountedPerson() {
        return new Counting(ItemType.PERSON, true, 1);
    }

    public static Counting product() {
        return new Counting(ItemType.PRODUCT, false, 1);
    }

    /** E-05: a person that is counted takes places, nothing else does. */
    public int places() {
        return itemType == ItemType.PERSON && !notCounted ? weight : 0;
    }
}
