package org.jauge.gauge;

/** One movement to be: a change and its reason. */
public record Step(Change change, Reason reason) {}
