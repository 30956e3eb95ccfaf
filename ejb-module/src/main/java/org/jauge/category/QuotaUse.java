package org.jauge.category;

import java.io.Serializable;

/**
 * One category that draws from a quota.
 *
 * @param timeZone of its activity
 */
public record QuotaUse(
        long categoryId, String category, boolean active, long activityId, String activity, String timeZone)
        implements Serializable {}
