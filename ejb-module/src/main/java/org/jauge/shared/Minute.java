package org.jauge.shared;

import java.time.Instant;

/** Fired once a minute on one node; observers find what is due in their own tables, so nothing is lost by downtime. */
public record Minute(Instant now) {}
