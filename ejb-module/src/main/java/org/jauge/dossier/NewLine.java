package org.jauge.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One wish: so many of a category at an event in an emplacement.
 *
 * @param choices categories of a bundle's optional parts, taken along in each item (E-20)
 * @param reserveId the capacity reserve that they are drawn from; null for what everybody can have
 */
public record NewLine(
        long eventId,
        long emplacementId,
        long categoryId,
        int quantity,
        List<Long> choices,
        @Nullable Long reserveId) {

    public NewLine {
        choices = choices.stream().distinct().sorted().toList(); // the same wish reads the same, whoever typed it
    }

    public NewLine(long eventId, long emplacementId, long categoryId, int quantity, List<Long> choices) {
        this(eventId, emplacementId, categoryId, quantity, choices, null);
    }

    public NewLine(long eventId, long emplacementId, long categoryId, int quantity) {
        this(eventId, emplacementId, categoryId, quantity, List.of());
    }

    /** The same, drawn from a reserve. */
    public NewLine from(long reserve) {
        return new NewLine(eventId, emplacementId, categoryId, quantity, choices, reserve);
    }
}
