package org.jauge.calendar;

/** All that is entered about one event. */
public record EventEntry(EventTimes times, EventFacts facts) {}
