package org.jauge.planning;

/**
 * How many events of a bulk edit end how.
 *
 * @param changing those that were to change when it was looked at
 * @param position how many have been worked on
 * @param late refused only when it came to them: sold meanwhile, or changed by somebody
 */
public record BulkTotals(int total, int changing, int unchanged, int refused, int position, int done, int late) {

    /** One so far looked at. */
    static BulkTotals none() {
        return new BulkTotals(0, 0, 0, 0, 0, 0, 0);
    }

    BulkTotals plus(int changed, int same, int not) {
        return new BulkTotals(
                total + changed + same + not,
                changing + changed,
                unchanged + same,
                refused + not,
                position,
                done,
                late);
    }

    BulkTotals worked(int to, int changed, int not) {
        return new BulkTotals(total, changing, unchanged, refused, to, done + changed, late + not);
    }

    public int allRefused() {
        return refused + late;
    }
}
