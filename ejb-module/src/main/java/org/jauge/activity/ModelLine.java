package org.jauge.activity;

/** A model to choose for an activity. */
public record ModelLine(long id, String code, String name, boolean severalEmplacements) {}
