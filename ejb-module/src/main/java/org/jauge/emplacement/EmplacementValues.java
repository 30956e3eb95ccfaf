package org.jauge.emplacement;

import org.jauge.shared.Text;
import org.jauge.shared.Whole;

/**
 * What is typed about an emplacement; nothing physical is asked for (E-03, E-16). Checked on construction.
 *
 * @param accessibility what customers should know who move, see or hear with difficulty
 * @param tables whether people are seated here by hand (E-15)
 */
public record EmplacementValues(
        String name,
        String description,
        int position,
        int capacity,
        boolean active,
        String accessibility,
        boolean tables) {

    static final int POSITION_MAX = 10_000;

    public EmplacementValues {
        name = Text.required("name", name, 100);
        description = Text.optional("description", description, 2000);
        Whole.between("position", position, 0, POSITION_MAX);
        Whole.capacity("capacity", capacity);
        accessibility = Text.optional("accessibility", accessibility, 2000);
    }

    /** Without tables and notes. */
    public EmplacementValues(String name, String description, int position, int capacity, boolean active) {
        this(name, description, position, capacity, active, "", false);
    }
}
