package org.jauge.emplacement;

import org.jauge.shared.Text;
import org.jauge.shared.Whole;

/** What is typed about an emplacement; nothing physical is asked for (E-03). Checked on construction. */
public record EmplacementValues(String name, String description, int position, int capacity, boolean active) {

    static final int POSITION_MAX = 10_000;

    public EmplacementValues {
        name = Text.required("name", name, 100);
        description = Text.optional("description", description, 2000);
        Whole.between("position", position, 0, POSITION_MAX);
        Whole.capacity("capacity", capacity);
    }
}
