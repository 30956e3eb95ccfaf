package org.jauge.booking;

/** A dossier that stayed as it was, and why. */
public record KeptDossier(String number, WhyKept why) {}
