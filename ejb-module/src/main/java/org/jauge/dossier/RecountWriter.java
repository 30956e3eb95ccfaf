package org.jauge.dossier;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;
import org.jauge.gauge.GaugeKey;
import org.jauge.inventory.Writer;
import org.jauge.shared.NewRows;

/** Writes nothing but the journal; the movements of the lines say the rest. Nobody counts a line that is counted. */
record RecountWriter(GaugeKey gauge, Set<Long> lineIds, Map<Long, Long> versions, Runnable note) implements Writer {

    @Override
    public boolean stillAsPlanned(EntityManager em) {
        return UncountedLines.versions(em, versions.keySet()).equals(versions)
                && !UncountedLines.isCounted(em, lineIds, gauge);
    }

    @Override
    public void write(EntityManager em, NewRows rows) {
        note.run();
    }
}
