package org.jauge.activity;

import java.util.Locale;

/** Fired in the transaction that creates an activity; the features above add what an activity never lacks (E-02). */
public record ActivityOpened(long activityId, long merchantId, Locale locale, String emplacement, int capacity) {}
