package org.jauge.benchmark;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.LongStream;

/**
 * A merchant who sells one category in one emplacement at some events, written with SQL while no server runs.
 *
 * @param key the secret key of the merchant's shop
 * @param events their ids
 * @param quotas those that a ticket counts in, by id and scope
 */
record Offer(String key, List<Long> events, List<Quota> quotas) {

    static final long OUTLET = 3;
    static final long ACTIVITY = 6;
    static final long EMPLACEMENT = 7;
    static final long CATEGORY = 9;
    static final LocalDate DAY = LocalDate.of(2099, 6, 1);

    private static final long FIRST_EVENT = 100;
    private static final long FIRST_QUOTA = 20;
    private static final String KEY = "sk_live_benchmark-benchmark-benchmark-benchmark";
    /** In the order in which a footprint grows. */
    private static final List<String> SCOPES = List.of("EVENT", "EVENT", "DAY", "EVENT", "EVENT", "EVENT", "EVENT");

    record Quota(long id, String scope) {}

    /** @param gauges of a ticket: the emplacement and one less quotas */
    static Offer write(Store store, int events, int places, int gauges) throws SQLException {
        var quotas = LongStream.range(0, gauges - 1)
                .mapToObj(number -> new Quota(FIRST_QUOTA + number, SCOPES.get((int) number)))
                .toList();
        var ids = LongStream.range(FIRST_EVENT, FIRST_EVENT + events).boxed().toList();
        try (var connection = store.connect()) {
            connection.setAutoCommit(false);
            try (var to = connection.createStatement()) {
                writeHouse(to, places);
                for (var quota : quotas) writeQuota(to, quota, places);
                for (var event : ids) writeEvent(to, event, places);
            }
            connection.commit();
        }
        store.release();
        return new Offer(KEY, ids, quotas);
    }

    private static void writeHouse(Statement to, int places) throws SQLException {
        insert(to, "merchant", "1, 'Rush', 'en', 'EUR', 'UTC', current_timestamp, 1");
        insert(to, "audience_type", "2, 1, 'Everybody', 1, true, 1");
        insert(to, "point_of_sale", "3, 1, 'Shop', 'WEB_SHOP', 'en', 2, 10, 30, 100, 1000, true, 1");
        insert(to, "audience_rule", "3, 2, 1, true, false, false");
        insert(
                to,
                "api_key",
                "4, 1, 3, 'Rush', 'SECRET', false, 'mark', '" + sha256(KEY)
                        + "', 'SALES', '', current_timestamp, 'system', null, null, null, 1");
        insert(to, "activity_model", "5, 1, 'GENERAL', 'General admission', false, 1");
        insert(to, "activity", "6, 1, 5, 'Rush', 'UTC', 'EUR', 'ACTIVE', null, 1, 1");
        insert(to, "emplacement", "7, 1, 6, 'Field', '', 1, " + places + ", true, 1");
        insert(to, "price_list", "8, 1, 6, 'Prices', 1");
        insert(to, "ticket_category", "9, 1, 6, 'Adult', 'Adult', '', 1, 'PERSON', false, 1, null, null, true, 1");
        insert(to, "price_list_entry", "8, 7, 9, 1, 20, true");
    }

    private static void writeQuota(Statement to, Quota quota, int places) throws SQLException {
        var perEvent = quota.scope().equals("EVENT");
        var owner = perEvent ? "6, 6" : "null, 0";
        var capacity = perEvent ? places : 100_000_000;
        insert(
                to,
                "quota",
                quota.id() + ", 1, " + owner + ", 'Quota " + quota.id() + "', '" + quota.scope() + "', " + capacity
                        + ", false, true, 1");
        insert(to, "category_quota", "9, " + quota.id() + ", 1");
    }

    private static void writeEvent(Statement to, long event, int places) throws SQLException {
        insert(
                to,
                "calendar_event",
                event + ", 1, 6, 8, '" + DAY + " 20:00:00', '" + DAY + " 22:00:00', '" + DAY
                        + "', '', '', '', 'OPEN', 1");
        insert(to, "gauge", "1, " + event + ", 7, 1, " + places + ", 0, 0, 0, 0, 1");
        insert(
                to,
                "movement",
                event + ", 1, 1, " + event + ", 7, " + places
                        + ", 0, 0, 0, 0, 'OPENED', null, null, null, 'system', current_timestamp");
    }

    /** A row in the order of the table's columns. */
    private static void insert(Statement to, String table, String values) throws SQLException {
        to.executeUpdate("insert into " + table + " values (" + values + ")");
    }

    private static String sha256(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
