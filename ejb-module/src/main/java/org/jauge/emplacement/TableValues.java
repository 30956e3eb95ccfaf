package org.jauge.emplacement;

import org.jauge.shared.Text;
import org.jauge.shared.Whole;

/** What is typed about a table: its number or name, its seats, its order (E-15). Checked on construction. */
public record TableValues(String name, int seats, int position) {

    static final int SEATS_MAX = 999;

    public TableValues {
        name = Text.required("name", name, 20);
        Whole.between("seats", seats, 1, SEATS_MAX);
        Whole.between("position", position, 0, EmplacementValues.POSITION_MAX);
    }
}
