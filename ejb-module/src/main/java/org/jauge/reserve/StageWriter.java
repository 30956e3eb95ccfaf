package org.jauge.reserve;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jauge.inventory.PlannedRow;
import org.jauge.inventory.Writer;
import org.jauge.shared.NewRows;

/** Marks a stage as done in the admission that lets go: of two nodes the second finds another row and plans anew. */
record StageWriter(DueStage stage, int freed, Instant now) implements Writer {

    @Override
    public SortedSet<PlannedRow> plannedOn() {
        var rows = new TreeSet<PlannedRow>();
        rows.add(PlannedRow.written("release_stage", stage.id()));
        return rows;
    }

    @Override
    public boolean stillAsPlanned(EntityManager em) {
        var found = em.find(ReleaseStage.class, stage.id());
        return found != null && found.version() == stage.version();
    }

    @Override
    public void write(EntityManager em, NewRows rows) {
        em.find(ReleaseStage.class, stage.id()).done(freed, now);
    }
}
