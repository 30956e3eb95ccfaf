package org.jauge.activity;

/** An activity in a list; {@code model} is the model's name. */
public record ActivityLine(long id, String name, String model, String timeZone, String currency, ActivityState state) {}
