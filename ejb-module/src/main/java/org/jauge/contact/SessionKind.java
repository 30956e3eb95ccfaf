package org.jauge.contact;

import java.time.Duration;

/** What a customer's token opens, and for how long. */
enum SessionKind {
    /** Once. */
    LINK(Duration.ofMinutes(30)),
    SESSION(Duration.ofHours(12));

    private final Duration life;

    SessionKind(Duration life) {
        this.life = life;
    }

    Duration life() {
        return life;
    }
}
