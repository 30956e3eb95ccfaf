package org.jauge.quota;

import org.jspecify.annotations.Nullable;

/** One quota; without an activity it belongs to the account. */
public record QuotaDetails(long id, long version, @Nullable Long activityId, QuotaScope scope, QuotaValues values) {}
