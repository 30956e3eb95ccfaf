package org.jauge.activity;

/** What the activities of a model may have and do (E-13, E-15). */
public record Permits(boolean severalEmplacements, boolean tables, boolean moves, boolean groups, boolean booking) {}
