package org.jauge.reserve;

/** What became of a stage. */
public enum StageState {
    WAITING,
    DONE,
    CANCELLED
}
