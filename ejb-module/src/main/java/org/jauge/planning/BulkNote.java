package org.jauge.planning;

import org.jauge.calendar.EventState;
import org.jspecify.annotations.Nullable;

/** What the journal says of a whole bulk edit: how many events, and whose capacity or which value was changed. */
record BulkNote(
        int events,
        int changed,
        int unchanged,
        int refused,
        @Nullable String emplacement,
        @Nullable String quota,
        @Nullable String priceList,
        @Nullable EventState state,
        @Nullable String rate) {}
