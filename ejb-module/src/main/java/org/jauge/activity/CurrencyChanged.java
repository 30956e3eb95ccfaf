package org.jauge.activity;

/** Fired when an activity, where nothing is sold or held, gets another currency: prices must fit its decimals. */
public record CurrencyChanged(long activityId, long merchantId, String after) {}
