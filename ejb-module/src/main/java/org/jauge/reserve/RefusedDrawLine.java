package org.jauge.reserve;

import java.time.Instant;

/**
 * A draw that was refused.
 *
 * @param code why, as in the refusal
 * @param actor the name of who asked
 */
public record RefusedDrawLine(
        Instant refusedAt, String reserve, String category, int quantity, String code, String actor) {

    RefusedDrawLine by(String name) {
        return new RefusedDrawLine(refusedAt, reserve, category, quantity, code, name);
    }
}
