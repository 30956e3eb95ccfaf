package org.jauge.backoffice.boxoffice;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/**
 * What is left of one thing that a page shows.
 *
 * @param key where the page shows it, {@code e7-p3-c9}: event, emplacement, category, and perhaps reserve
 * @param text as the page writes it
 * @param units how many one may still ask for
 * @param off whether it cannot be had at all
 */
record Left(String key, String text, int units, boolean off) {

    JsonObject json() {
        return Json.createObjectBuilder()
                .add("text", text)
                .add("units", units)
                .add("off", off)
                .build();
    }
}
