package org.jauge.dossier;

import java.math.BigDecimal;
import java.util.List;

/**
 * A dossier as it is shown in lists: nothing can be planned on it.
 *
 * @param due what is still to be paid (P-02)
 */
public record DossierSight(long id, String number, long version, List<BookedDossier.Line> lines, BigDecimal due) {

    public DossierSight {
        lines = List.copyOf(lines);
    }
}
