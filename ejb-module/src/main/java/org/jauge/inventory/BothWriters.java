package org.jauge.inventory;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jauge.shared.NewRows;

/** Two features write the rows of one request. */
record BothWriters(Writer first, Writer second) implements Writer {

    @Override
    public boolean stillAsPlanned(EntityManager em) {
        return first.stillAsPlanned(em) && second.stillAsPlanned(em);
    }

    @Override
    public SortedSet<PlannedRow> plannedOn() {
        var rows = new TreeSet<>(first.plannedOn());
        rows.addAll(second.plannedOn());
        return rows;
    }

    @Override
    public List<Allowance> allowances() {
        return Stream.concat(first.allowances().stream(), second.allowances().stream())
                .toList();
    }

    @Override
    public void write(EntityManager em, NewRows rows) {
        first.write(em, rows);
        second.write(em, rows);
    }

    @Override
    public int rows() {
        return first.rows() + second.rows();
    }
}
