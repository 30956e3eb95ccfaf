package org.jauge.gauge;

import java.io.Serializable;

/** What all movements of one cause together did to a gauge; over all causes that is the gauge itself. */
public record CauseTotal(Cause cause, long capacity, long blocked, long used, long actual) implements Serializable {}
