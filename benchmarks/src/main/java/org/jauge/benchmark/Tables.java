package org.jauge.benchmark;

/** Tables with their columns, where later migrations added some that our rows leave at their default. */
final class Tables {

    static final String OUTLET = "point_of_sale (id, merchant_id, name, channel, language, default_audience_id,"
            + " hold_minutes, hold_minutes_max, units_per_hold_max, open_holds_max, active, version)";

    static final String MODEL = "activity_model (id, merchant_id, code, name, several_emplacements, version)";

    static final String PROFILE = "product_profile (id, merchant_id, name, state, sale, booking, options,"
            + " all_activities, all_categories, all_outlets, all_audiences, version)";

    static final String PRICE_LIST = "price_list (id, merchant_id, activity_id, name, version)";

    static final String EMPLACEMENT = "emplacement (id, merchant_id, activity_id, name, description, position,"
            + " default_capacity, active, version)";

    static final String GAUGE =
            "gauge (kind, key1, key2, merchant_id, capacity, blocked, carts, used, actual, version)";

    static final String DOSSIER = "dossier (id, merchant_id, point_of_sale_id, contact_id, number, token, state,"
            + " currency, total, holder, hold_started_at, hold_ends_at, created_by, created_at, settled_at, version)";

    static final String LINE = "dossier_line (id, merchant_id, dossier_id, activity_id, event_id, emplacement_id,"
            + " category_id, quantity, unit_price, state, version)";

    static final String EVENT = "calendar_event (id, merchant_id, activity_id, price_list_id, starts_at, ends_at,"
            + " local_date, subtitle, theme, language, state, version)";

    static final String CATEGORY =
            "ticket_category (id, merchant_id, activity_id, name, public_name, subtitle, position,"
                    + " item_type, not_counted, weight, per_dossier_max, show_remaining_below, active, version)";

    static final String STAFF =
            "staff_user (id, merchant_id, email, name, language, password_hash, password_set_at, works_as,"
                    + " all_activities, active, signed_in_at, created_at, version)";

    static final String PAYMENT = "payment (id, merchant_id, dossier_id, method, amount, currency, provider, reference,"
            + " paid_by, paid_at, point_of_sale_id)";

    static final String TICKET =
            "ticket (id, merchant_id, dossier_id, line_id, event_id, emplacement_id, category_id, item,"
                    + " code, participant, state, issued_at, version)";

    static final String CONTACT = "contact (id, merchant_id, number, first_name, last_name, email, phone, language,"
            + " audience_type_id, created_at, version)";

    static final String ALLOCATION_UNIT = "allocation_unit (allocation_id, kind, key1, key2, merchant_id, units)";

    static final String BOOKED_LINE =
            "dossier_line (id, merchant_id, dossier_id, activity_id, event_id, emplacement_id,"
                    + " category_id, quantity, unit_price, state, version, booked_until)";

    static final String BOOKING = "booking (dossier_id, merchant_id, kind, outcome, group_name, group_type, remark,"
            + " booked_at, lock_reason, extension_reason, end_reason, version, search_key)";

    private Tables() {}
}
