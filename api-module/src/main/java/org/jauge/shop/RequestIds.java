package org.jauge.shop;

import org.jauge.shop.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** What takes or gives places names its attempt, so that it can be repeated safely (K-03). */
public final class RequestIds {

    public static final String HEADER = "Idempotency-Key";

    private RequestIds() {}

    public static String required(@Nullable String given) {
        if (given == null || given.isBlank()) throw new BadInput(HEADER, "required", null);
        return given;
    }
}
