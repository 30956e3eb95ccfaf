package org.jauge.activity;

import java.time.ZoneId;

/** Fired when an activity, where nothing is sold or held, gets another time zone: local times stay as typed. */
public record TimeZoneChanged(long activityId, long merchantId, ZoneId before, ZoneId after) {}
