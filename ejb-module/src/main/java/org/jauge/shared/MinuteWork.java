package org.jauge.shared;

import java.time.Instant;

/**
 * Work that looks once a minute for what is due; implemented wherever rows have due times.
 *
 * <p>Due times live in our tables, so catching up after downtime is a query. Called without a transaction.
 */
public interface MinuteWork {

    void everyMinute(Instant now);
}
