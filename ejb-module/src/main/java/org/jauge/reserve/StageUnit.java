package org.jauge.reserve;

/** From where the moment of a stage is counted. */
public enum StageUnit {
    /** It is a moment of its own, wherever the event goes. */
    INSTANT,
    /** So many days before the event, at the time of day at which it starts. */
    DAYS,
    /** So many hours before the event starts. */
    HOURS
}
