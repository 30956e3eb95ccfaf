package org.jauge.activity;

import org.jauge.shared.InvalidField;
import org.jauge.shared.Text;

/** What is typed about a model of activities; checked on construction. */
public record ModelValues(String name, Permits permits) {

    public ModelValues {
        name = Text.required("name", name, 100);
        if (permits == null) throw new InvalidField("permits", "required", null);
    }
}
