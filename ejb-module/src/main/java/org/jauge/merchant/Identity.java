package org.jauge.merchant;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Who a request comes from, as the database said when the request began.
 *
 * @param actor {@code staff:12} or {@code key:7}: the principal's name, and what movements and the journal remember
 * @param allActivities when true {@code activityIds} is empty and means nothing
 * @param outletId the only outlet that an API key or an external clerk works at
 * @param testOnly a test key: sees only activities in state TEST (S-05)
 * @param complimentary staff who may give tickets away (P-05)
 * @param requestOwner whose request ids he goes on with: a rotated key with those of the first one (K-03)
 */
public record Identity(
        String actor,
        String name,
        Role role,
        long merchantId,
        long id,
        boolean allActivities,
        Set<Long> activityIds,
        Locale locale,
        OptionalLong outletId,
        boolean testOnly,
        Set<Scope> scopes,
        List<String> allowedOrigins,
        boolean complimentary,
        String requestOwner) {

    private static final String STAFF = "staff:";
    private static final String KEY = "key:";

    public Identity {
        activityIds = Set.copyOf(activityIds);
        scopes = Set.copyOf(scopes);
        allowedOrigins = List.copyOf(allowedOrigins);
    }

    /** A member of the staff, who has request ids of his own. */
    public static Identity ofStaff(long merchantId, long id, String name, Rights rights, Locale locale) {
        var actor = staffActor(id);
        return new Identity(
                actor,
                name,
                rights.role(),
                merchantId,
                id,
                rights.allActivities(),
                rights.activityIds(),
                locale,
                rights.outletId() == null ? OptionalLong.empty() : OptionalLong.of(rights.outletId()),
                false,
                Set.of(),
                List.of(),
                rights.complimentary(),
                actor);
    }

    static Identity ofStaff(StaffUser user, Set<Long> activityIds) {
        var locale = Locale.forLanguageTag(user.language());
        return ofStaff(user.merchantId(), user.id(), user.name(), user.rights(activityIds), locale);
    }

    static Identity ofKey(ApiKey key, String language) {
        return new Identity(
                KEY + key.id(),
                key.label(),
                key.kind().role(),
                key.merchantId(),
                key.id(),
                true,
                Set.of(),
                Locale.forLanguageTag(language),
                OptionalLong.of(key.pointOfSaleId()),
                key.test(),
                key.scopes(),
                key.allowedOrigins(),
                false,
                ownerOf(key));
    }

    /** The first of the keys that were rotated into this one, however many there are between (K-03). */
    static String ownerOf(ApiKey key) {
        return KEY + key.firstId();
    }

    static String staffActor(long userId) {
        return STAFF + userId;
    }

    /** The user behind a principal's name, if it is a user's. */
    static OptionalLong staffId(String actor) {
        return idAfter(STAFF, actor);
    }

    static OptionalLong keyId(String actor) {
        return idAfter(KEY, actor);
    }

    private static OptionalLong idAfter(String prefix, String actor) {
        return actor.matches(prefix + "\\d{1,18}")
                ? OptionalLong.of(Long.parseLong(actor.substring(prefix.length())))
                : OptionalLong.empty();
    }

    public boolean isStaff() {
        return role.isStaff();
    }

    /** Staff may work with an activity that is theirs; whether it is the merchant's is another question. */
    public boolean mayUse(long activityId) {
        return allActivities || activityIds.contains(activityId);
    }

    /** A page of another site may use a publishable key only where the merchant said so. */
    public boolean admitsOrigin(String origin) {
        return role == Role.BROWSER && allowedOrigins.contains(origin);
    }
}
