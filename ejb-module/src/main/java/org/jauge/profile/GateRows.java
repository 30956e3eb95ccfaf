package org.jauge.profile;

import jakarta.persistence.EntityManager;
import java.time.ZoneId;
import java.util.List;
import org.jauge.profile.DeadlinePolicy.Strictness;
import org.jspecify.annotations.Nullable;

/** Reads the gates of an activity for its catalogue, in three queries whatever their number. */
public final class GateRows {

    /** Outside a transaction what was read before would come again. */
    private static final String REFRESH = "eclipselink.refresh";

    private static final String RULE = "select m.booking_permitted, s.bookable, s.own_delay, s.days_after_booking,"
            + " s.days_before_start, s.own_policy, s.strictness, s.margin_days, s.own_options, s.options_take_places,"
            + " d.days_after_booking, d.days_before_start, d.strictness, d.margin_days, d.options_take_places,"
            + " m.groups_permitted"
            + " from activity a join activity_model m on m.id = a.model_id"
            + " left join booking_setting s on s.activity_id = a.id"
            + " left join booking_default d on d.merchant_id = a.merchant_id where a.id = ?1";

    private GateRows() {}

    public static Gates of(EntityManager em, long merchantId, long activityId, ZoneId zone) {
        var profiles = profiles(em, merchantId).stream()
                .filter(profile -> profile.activities().includes(activityId))
                .toList();
        return new Gates(activityId, zone, rule(em, activityId), new ProductRights(profiles));
    }

    /** The active profiles of a merchant, by name. */
    static List<ProfileValues> profiles(EntityManager em, long merchantId) {
        var items = em.createQuery("select i from ProfileItem i where i.merchantId = :merchant", ProfileItem.class)
                .setParameter("merchant", merchantId)
                .getResultList();
        return em.createQuery(
                        "select p from ProductProfile p where p.merchantId = :merchant"
                                + " and p.state = org.jauge.profile.ProfileState.ACTIVE order by p.name",
                        ProductProfile.class)
                .setHint(REFRESH, true)
                .setParameter("merchant", merchantId)
                .getResultStream()
                .map(profile -> profile.values(items))
                .toList();
    }

    @SuppressWarnings("unchecked") // a native query of several columns
    static BookingRule rule(EntityManager em, long activityId) {
        List<Object[]> rows =
                em.createNativeQuery(RULE).setParameter(1, activityId).getResultList();
        return rows.stream().map(GateRows::rule).findFirst().orElseThrow();
    }

    private static BookingRule rule(Object[] row) {
        return new BookingRule(
                isTrue(row[0]),
                isTrue(row[15]),
                isTrue(row[1]),
                isTrue(row[2]) ? delay(row[3], row[4]) : delay(row[10], row[11]),
                isTrue(row[5]) ? policy(row[6], row[7]) : policy(row[12], row[13]),
                isTrue(row[8]) ? isTrue(row[9]) : isTrue(row[14]));
    }

    private static ConfirmationDelay delay(@Nullable Object after, @Nullable Object before) {
        return new ConfirmationDelay(number(after), number(before));
    }

    private static DeadlinePolicy policy(@Nullable Object strictness, @Nullable Object margin) {
        if (strictness == null || margin == null) return DeadlinePolicy.USUAL;
        return new DeadlinePolicy(Strictness.valueOf(strictness.toString().strip()), ((Number) margin).intValue());
    }

    private static @Nullable Integer number(@Nullable Object value) {
        return value == null ? null : ((Number) value).intValue();
    }

    private static boolean isTrue(@Nullable Object value) {
        return Boolean.TRUE.equals(value);
    }
}
