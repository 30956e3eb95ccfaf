package org.jauge.category;

/** A category in a list; {@code components} is 0 unless it is a bundle. */
public record CategoryLine(
        long id,
        String name,
        String publicName,
        String subtitle,
        int position,
        ItemType itemType,
        boolean notCounted,
        int weight,
        long quotas,
        long components,
        boolean active,
        String colour,
        boolean accessible,
        boolean reservedSeat,
        boolean printed,
        boolean priceSummed) {

    public boolean isBundle() {
        return components > 0;
    }

    /** How many places one ticket takes; a bundle takes what it holds. */
    public int places() {
        return new Counting(itemType, notCounted, weight).places();
    }

    /** Its price is not typed but the sum of its parts (E-20). */
    public boolean sumsItsParts() {
        return isBundle() && priceSummed;
    }

    public boolean showsUncounted() {
        return !isBundle() && itemType == ItemType.PERSON && notCounted;
    }
}
