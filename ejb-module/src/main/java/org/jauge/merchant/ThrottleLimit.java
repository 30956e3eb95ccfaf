package org.jauge.merchant;

import java.time.Duration;

/**
 * From which failure on one has to wait, and how long: an account's pauses double up to an hour.
 *
 * <p>The last three count who asks for a new password or a link: for one account, from one address, and as somebody new
 * at one merchant's.
 */
enum ThrottleLimit {
    ACCOUNT(5, Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofHours(24)),
    ADDRESS(50, Duration.ofMinutes(15), Duration.ofMinutes(15), Duration.ofMinutes(15)),
    FORGOTTEN(4, Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(1)),
    FORGETFUL(20, Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(1)),
    NEWCOMERS(300, Duration.ofMinutes(15), Duration.ofMinutes(15), Duration.ofHours(1));

    private final int failuresMax;
    private final Duration firstPause;
    private final Duration longestPause;
    private final Duration memory;

    ThrottleLimit(int failuresMax, Duration firstPause, Duration longestPause, Duration memory) {
        this.failuresMax = failuresMax;
        this.firstPause = firstPause;
        this.longestPause = longestPause;
        this.memory = memory;
    }

    Duration memory() {
        return memory;
    }

    boolean blocks(int failures) {
        return failures >= failuresMax;
    }

    Duration pause(int failures) {
        var doublings = Math.min(failures - failuresMax, 10);
        var pause = firstPause.multipliedBy(1L << doublings);
        return pause.compareTo(longestPause) < 0 ? pause : longestPause;
    }
}
