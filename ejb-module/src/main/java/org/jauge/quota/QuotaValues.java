package org.jauge.quota;

import org.jauge.shared.Text;
import org.jauge.shared.Whole;

/**
 * What is typed about a quota; checked on construction.
 *
 * @param capacity what an event or a period without an inventory of its own starts with (AMB-Q6)
 * @param active an inactive quota limits nothing new; what was taken from it stays counted
 */
public record QuotaValues(String name, int capacity, boolean blockAtZero, boolean active) {

    public QuotaValues {
        name = Text.required("name", name, 100);
        Whole.capacity("capacity", capacity);
    }
}
