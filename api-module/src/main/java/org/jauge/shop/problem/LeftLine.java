package org.jauge.shop.problem;

import org.jauge.dossier.HoldLapsed;
import org.jauge.shop.Ids;

/** In the problem {@code hold-lapsed}: what is left for one line of the hold. */
public record LeftLine(String line, String event, String emplacement, String category, String name, int left) {

    static LeftLine of(HoldLapsed.Left left, int most) {
        var line = left.line();
        return new LeftLine(
                Ids.of(line.lineId()),
                Ids.of(line.eventId()),
                Ids.of(line.emplacementId()),
                Ids.of(line.categoryId()),
                line.publicName(),
                Math.min(left.left(), most));
    }
}
