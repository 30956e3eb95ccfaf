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
        boolean active) {

    public boolean isBundle() {
        return components > 0;
    }

    /** How many places one ticket takes; a bundle takes what it holds. */
    public int places() {
        return new Counting(itemType, notCounted, weight).places();
    }

    public boolean showsUncounted() {
        return !isBundle() && itemType == ItemType.PERSON && notCounted;
    }
}
