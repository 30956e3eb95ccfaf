package org.jauge.activity;

import org.jauge.shared.Text;
import org.jauge.shared.Whole;

/** A new activity with its first emplacement, which every new event will use (E-02). */
public record NewActivity(long modelId, ActivityValues values, String emplacement, int capacity) {

    public NewActivity {
        emplacement = Text.required("emplacement", emplacement, 100);
        capacity = Whole.capacity("capacity", capacity);
    }
}
