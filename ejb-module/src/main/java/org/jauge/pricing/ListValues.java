package org.jauge.pricing;

import org.jauge.shared.DateSpan;
import org.jauge.shared.Text;

/**
 * What is typed about a price list beside its cells; checked on construction.
 *
 * @param valid the days on which events that use it start
 */
public record ListValues(String name, DateSpan valid) {

    public ListValues {
        name = Text.required("name", name, 100);
        valid = DateSpan.checked("validUntil", valid.from(), valid.until());
    }
}
