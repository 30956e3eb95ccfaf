package org.jauge.dossier;

import java.util.List;

/**
 * One wish: so many of a category at an event in an emplacement.
 *
 * @param choices categories of a bundle's optional parts, taken along in each item (E-20)
 */
public record NewLine(long eventId, long emplacementId, long categoryId, int quantity, List<Long> choices) {

    public NewLine {
        choices = choices.stream().distinct().sorted().toList(); // the same wish reads the same, whoever typed it
    }

    public NewLine(long eventId, long emplacementId, long categoryId, int quantity) {
        this(eventId, emplacementId, categoryId, quantity, List.of());
    }
}
