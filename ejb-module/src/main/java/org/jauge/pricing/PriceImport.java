package org.jauge.pricing;

import java.util.List;
import org.jauge.tabular.Fault;

/**
 * What a file would make of a price list; where anything is wrong in it, nothing (E-10).
 *
 * @param version of the list that it was compared with; goes back when it is applied
 * @param same cells that are in the list as they are in the file
 * @param faults the first of them, {@code faultCount} all
 */
public record PriceImport(long version, List<Repricing> changes, int same, List<Fault> faults, int faultCount) {

    /** One cell that changes. */
    public record Repricing(String category, String emplacement, Cell before, Cell after) {}

    public PriceImport {
        changes = List.copyOf(changes);
        faults = List.copyOf(faults);
    }

    public boolean isRefused() {
        return faultCount > 0;
    }

    public List<Cell> cells() {
        return changes.stream().map(Repricing::after).toList();
    }
}
