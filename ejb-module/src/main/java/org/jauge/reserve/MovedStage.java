package org.jauge.reserve;

import java.time.Instant;

/** A stage whose event starts at another time than it was counted from. */
public record MovedStage(long stageId, Instant startsAt, String zone) {}
