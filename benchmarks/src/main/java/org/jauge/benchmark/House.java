package org.jauge.benchmark;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jauge.benchmark.Activity.Quota;

/** A merchant with a shop, a manager and what they offer, written with SQL while no server runs. */
final class House implements AutoCloseable {

    /** Nobody is refused. */
    static final int PLENTY = 100_000_000;

    /** The box office, where clerks sell. */
    static final int DESK = 8;

    static final String KEY = "sk_live_benchmark-benchmark-benchmark-benchmark";
    static final String MANAGER = "manager@rush.example";
    static final String ADMINISTRATOR = "administrator@rush.example";
    static final String PASSWORD = "ninety-nine red balloons";
    static final LocalDate DAY = LocalDate.of(2099, 6, 1);

    private static final int HOLD_MINUTES = 10;
    private static final int FIRST_CLERK = 900;
    private static final long FIRST_ALLOTMENT = 1_000_000_000;
    /** In the order in which a footprint grows. */
    private static final List<String> SCOPES = List.of("EVENT", "EVENT", "DAY", "EVENT", "EVENT", "EVENT", "EVENT");

    private final Store store;
    private final Connection connection;
    private final Statement to;
    private long id = 10; // of catalogue rows; the server's own begin at 1000, events alone may go beyond
    private long event = 100;

    House(Store store) throws SQLException {
        this(store, HOLD_MINUTES);
    }

    House(Store store, int holdMinutes) throws SQLException {
        this.store = store;
        connection = store.connect();
        connection.setAutoCommit(false);
        to = connection.createStatement();
        insert("merchant", "1, 'Rush', 'en', 'EUR', 'UTC', current_timestamp, 1");
        insert("audience_type", "2, 1, 'Everybody', 1, true, 1");
        outlet(3, "Shop', 'WEB_SHOP", holdMinutes);
        insert(Tables.PROFILE, "7, 1, 'Everything', 'ACTIVE', true, false, false, true, true, true, true, 1");
        var rights = "'CATALOGUE HOLDS SALES DOSSIERS RELEASES', '', current_timestamp, 'system'";
        var key = "'Rush', 'SECRET', false, 'mark', '" + Secrets.hashOfKey(KEY) + "', " + rights;
        insert("api_key", "4, 1, 3, " + key + ", null, null, null, 1, null");
        insert(Tables.MODEL, "5, 1, 'GENERAL', 'General admission', false, 1");
        staff(5, ADMINISTRATOR, "ADMINISTRATOR");
        staff(6, MANAGER, "ACTIVITY_MANAGER");
    }

    private void staff(int number, String email, String role) throws SQLException {
        var entered = "'" + Secrets.hashOfPassword(PASSWORD) + "', current_timestamp, '" + role + "'";
        var person = number + ", 1, '" + email + "', 'Somebody', 'en', " + entered;
        insert(Tables.STAFF, person + ", true, true, null, current_timestamp, 1");
    }

    /** A desk in the house and one outside, where everybody may buy, and clerks who may sell at both. */
    void desks(int clerks) throws SQLException {
        outlet(DESK, "Desk', 'BOX_OFFICE", HOLD_MINUTES);
        outlet(9, "Tablet', 'EXTERNAL_BOX_OFFICE", HOLD_MINUTES);
        for (var number = 0; number < clerks; number++) staff(FIRST_CLERK + number, clerk(number), "BOX_OFFICE");
    }

    private void outlet(int outlet, String nameAndChannel, int holdMinutes) throws SQLException {
        var holds = holdMinutes + ", " + 3 * holdMinutes + ", 100, 1000";
        insert(Tables.OUTLET, outlet + ", 1, '" + nameAndChannel + "', 'en', 2, " + holds + ", true, 1");
        insert("audience_rule", outlet + ", 2, 1, true, false, false");
    }

    static String clerk(int number) {
        return "clerk" + number + "@rush.example";
    }

    /** What everybody of the staff may draw from at an event whose tickets count in the emplacement alone. */
    void reserve(Place place, String name, int total) throws SQLException {
        var reserve = id++;
        var allocation = id++;
        insert("capacity_reserve", reserve + ", 1, '" + name + "', '#3366cc', '', '', 'ALL_USERS', false, 1");
        var rate = place.event() + ", " + place.activity().emplacement() + ", "
                + place.activity().category();
        insert(
                "reserve_allocation",
                allocation + ", 1, " + reserve + ", " + reserve + ", " + rate + ", " + total + ", 0, 0, false, 1");
        var gauge = place.event() + ", " + place.activity().emplacement();
        insert(Tables.ALLOCATION_UNIT, allocation + ", 1, " + gauge + ", 1, " + total);
        to.executeUpdate("update gauge set blocked = blocked + " + total + " where kind = 1 and key1 = " + place.event()
                + " and key2 = " + place.activity().emplacement());
        var movement = -FIRST_ALLOTMENT - allocation; // never one of the server's ids
        insert(
                "movement",
                movement + ", 1, 1, " + gauge + ", 0, " + total + ", 0, 0, 0, 'ALLOTTED', null, null, " + allocation
                        + ", 'system', current_timestamp");
    }

    /** All there is: an activity whose tickets count in so many gauges, and its events, all on one day. */
    static List<Place> open(Store store, int events, int places, int gauges) throws SQLException {
        try (var house = new House(store)) {
            return house.events(house.activity(gauges, places), events, places);
        }
    }

    /** A quota of the account, counted by the day, for activities still to come. */
    Quota daily(int capacity) throws SQLException {
        return quota("null, 0", "DAY", capacity, false);
    }

    /** The same, and at zero it keeps what is cancelled. */
    Quota blocking(int capacity) throws SQLException {
        return quota("null, 0", "DAY", capacity, true);
    }

    /**
     * @param gauges of a ticket: the emplacement and one less quotas of its own
     * @param capacity of a quota at an event; nothing runs out by the day but what is shared
     */
    Activity activity(int gauges, int capacity, Quota... shared) throws SQLException {
        return activity(SCOPES.subList(0, gauges - 1), capacity, shared);
    }

    /** @param scopes of its own quotas */
    Activity activity(List<String> scopes, int capacity, Quota... shared) throws SQLException {
        var activity = new Activity(id, new ArrayList<>());
        id += 4;
        var own = activity.id() + ", 1, ";
        insert("activity", own + "5, 'Rush " + activity.id() + "', 'UTC', 'EUR', 'ACTIVE', null, 1, 1");
        var named = ", 1, " + activity.id() + ", ";
        insert(Tables.EMPLACEMENT, activity.emplacement() + named + "'Field', '', 1, 1000000, true, 1");
        insert(Tables.PRICE_LIST, activity.prices() + named + "'Prices', 1");
        var category = "'Adult', 'Adult', '', 1, 'PERSON', false, 1, null, null, true, 1";
        insert(Tables.CATEGORY, activity.category() + named + category);
        var cell = activity.prices() + ", " + activity.emplacement() + ", " + activity.category();
        insert("price_list_entry", cell + ", 1, 20, true");
        var owner = activity.id() + ", " + activity.id();
        for (var scope : scopes)
            tick(activity, scope.equals("DAY") ? daily(PLENTY) : quota(owner, scope, capacity, false));
        for (var quota : shared) tick(activity, quota);
        return activity;
    }

    private Quota quota(String owner, String scope, int capacity, boolean blocks) throws SQLException {
        var quota = new Quota(id++, scope.equals("DAY"));
        var named = quota.id() + ", 1, " + owner + ", 'Quota " + quota.id() + "', '" + scope + "', ";
        insert("quota", named + capacity + ", " + blocks + ", true, 1");
        return quota;
    }

    private void tick(Activity activity, Quota quota) throws SQLException {
        insert("category_quota", activity.category() + ", " + quota.id() + ", 1");
        activity.quotas().add(quota);
    }

    /** More emplacements, categories and quotas, all ticked and all priced, for an activity that has events already. */
    void widen(Activity activity, int emplacements, int categories, int quotas, int capacity) throws SQLException {
        var named = ", 1, " + activity.id() + ", ";
        var owner = activity.id() + ", " + activity.id();
        var places = new ArrayList<>(List.of(activity.emplacement()));
        var sold = new ArrayList<>(List.of(activity.category()));
        for (var number = 1; number < emplacements; number++) {
            places.add(id);
            insert(Tables.EMPLACEMENT, id++ + named + "'Field " + number + "', '', " + number + ", 1000, true, 1");
        }
        for (var number = 1; number < categories; number++) {
            sold.add(id);
            var category = "'Adult " + number + "', '', '', " + number + ", 'PERSON', false, 1, null, null, true, 1";
            insert(Tables.CATEGORY, id++ + named + category);
        }
        for (var number = 0; number < quotas; number++) {
            var quota = quota(owner, "EVENT", capacity, false);
            for (var category : sold) insert("category_quota", category + ", " + quota.id() + ", 1");
        }
        for (var place : places)
            for (var category : sold)
                if (!place.equals(activity.emplacement()) || !category.equals(activity.category()))
                    insert("price_list_entry", activity.prices() + ", " + place + ", " + category + ", 1, 20, true");
        open(places.subList(1, places.size()), activity, capacity);
    }

    private void open(List<Long> places, Activity activity, int capacity) throws SQLException {
        for (var place : places) {
            var of = " from calendar_event where activity_id = " + activity.id();
            to.executeUpdate("insert into " + Tables.GAUGE + " select 1, id, " + place + ", 1, " + capacity
                    + ", 0, 0, 0, 0, 1" + of);
        }
    }

    List<Place> events(Activity activity, int count, int places) throws SQLException {
        return events(activity, count, places, number -> DAY);
    }

    /** @param days the day of the event of each number */
    List<Place> events(Activity activity, int count, int places, IntFunction<LocalDate> days) throws SQLException {
        var opened = new ArrayList<Place>();
        for (var number = 0; number < count; number++) opened.add(new Place(activity, event++, days.apply(number)));
        try (var events = prepared(Tables.EVENT, "?, 1, ?, ?, ?, ?, ?, '', '', '', 'OPEN', 1");
                var gauges = prepared(Tables.GAUGE, "1, ?, ?, 1, " + places + ", 0, 0, 0, 0, 1");
                var movements = prepared(
                        "movement",
                        "?, 1, 1, ?, ?, " + places
                                + ", 0, 0, 0, 0, 'OPENED', null, null, null, 'system', current_timestamp")) {
            for (var place : opened) {
                var day = place.day();
                var begin = Timestamp.valueOf(day.atTime(20, 0));
                var end = Timestamp.valueOf(day.atTime(22, 0));
                batch(events, place.event(), activity.id(), activity.prices(), begin, end, Date.valueOf(day));
                batch(gauges, place.event(), activity.emplacement());
                batch(
                        movements,
                        -place.event(),
                        place.event(),
                        activity.emplacement()); // never one of the server's ids
            }
            for (var rows : List.of(events, gauges, movements)) rows.executeBatch();
        }
        return opened;
    }

    private PreparedStatement prepared(String table, String values) throws SQLException {
        return connection.prepareStatement("insert into " + table + " values (" + values + ")");
    }

    private static void batch(PreparedStatement statement, Object... values) throws SQLException {
        for (var place = 0; place < values.length; place++) statement.setObject(place + 1, values[place]);
        statement.addBatch();
    }

    /** A row in the order of the table's columns. */
    private void insert(String table, String values) throws SQLException {
        to.executeUpdate("insert into " + table + " values (" + values + ")");
    }

    /** Commits, and lets a server have the database. */
    @Override
    public void close() throws SQLException {
        connection.commit();
        connection.close();
        store.release();
    }
}
