package org.jauge.calendar;

import org.jspecify.annotations.Nullable;

/** What a bulk edit changes of one event; what is missing stays. */
public record EventChange(
        @Nullable EventState state,
        @Nullable Long priceListId,
        @Nullable SaleWindow sale) {}
