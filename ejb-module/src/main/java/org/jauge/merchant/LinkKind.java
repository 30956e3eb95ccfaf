package org.jauge.merchant;

import java.time.Duration;

/** What a one-time link is for, and how long it lives when nobody uses it (S-02, S-03). */
public enum LinkKind {
    SETUP(Duration.ofHours(24)),
    INVITATION(Duration.ofDays(7)),
    RESET(Duration.ofHours(1));

    private final Duration life;

    LinkKind(Duration life) {
        this.life = life;
    }

    Duration life() {
        return life;
    }
}
