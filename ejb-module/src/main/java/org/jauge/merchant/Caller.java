package org.jauge.merchant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jauge.shared.Forbidden;
import org.jauge.shared.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * The one on whose behalf this request runs: read from the database once per request, so that a right given or taken
 * counts at once.
 *
 * <p>Code that runs for no request (a timer, a batch for several callers) asks nothing here and is told its merchant.
 */
@RequestScoped
public class Caller {

    private static final String SYSTEM_ACTOR = "system";
    private static final List<Long> NO_ACTIVITY = List.of(0L);

    @Inject
    SecurityContext security;

    @Inject
    Identities identities;

    private @Nullable Identity known;

    /** A caller who needs no container: for tests, and for start-up code that works as somebody. */
    public static Caller of(Identity identity) {
        var caller = new Caller();
        caller.known = identity;
        return caller;
    }

    /** Saves reading it again; counts only if the container says that it is he. */
    void recognise(Identity identity) {
        known = identity;
    }

    /** Empty when nobody signed in, or he may no longer. */
    public Optional<Identity> identity() {
        if (security == null) return Optional.ofNullable(known);
        var name = principalName();
        if (name == null) return Optional.empty();
        if (known == null || !known.actor().equals(name))
            known = identities.of(name).orElse(null);
        return Optional.ofNullable(known);
    }

    public long merchantId() {
        return required().merchantId();
    }

    /** {@code staff:12}, {@code key:7}, or {@code system} when nobody signed in. */
    public String actor() {
        return identity().map(Identity::actor).orElse(SYSTEM_ACTOR);
    }

    /** Whose request ids these are (K-03): his own, or those of the key that was rotated into his. */
    public String requestOwner() {
        return identity().map(Identity::requestOwner).orElse(SYSTEM_ACTOR);
    }

    /** Whether that one is he, or a key that comes of the same first one as his: they go on with each other's work. */
    public boolean goesOnFor(String other) {
        if (actor().equals(other)) return true;
        var owner = identities.requestOwner(required().merchantId(), other);
        return owner.filter(requestOwner()::equals).isPresent();
    }

    public String name() {
        return identity().map(Identity::name).orElse(SYSTEM_ACTOR);
    }

    public boolean isStaff() {
        return identity().filter(Identity::isStaff).isPresent();
    }

    public long userId() {
        var identity = required();
        if (!identity.isStaff()) throw new Forbidden("staff-only");
        return identity.id();
    }

    public Role role() {
        return identity().map(Identity::role).orElse(Role.SYSTEM);
    }

    public boolean allActivities() {
        return required().allActivities();
    }

    /**
     * The activities he is limited to, ascending; meaningless when {@link #allActivities()}. Of somebody who has none it is
     * one that nobody has: PostgreSQL refuses to look into an empty list.
     */
    public List<Long> activityIds() {
        var own = required().activityIds();
        return own.isEmpty() ? NO_ACTIVITY : own.stream().sorted().toList();
    }

    /** By rights alone; the activity of another merchant has to be ruled out by the query that reads it. */
    public boolean mayUse(long activityId) {
        return required().mayUse(activityId);
    }

    /** Refuses an activity that is not the merchant's, that the caller has no right to, or that a key may not see. */
    public void requireActivity(long activityId) {
        var state = identities.activityState(required().merchantId(), activityId);
        requireActivity(activityId, state.orElseThrow(() -> new NotFound("activity", activityId)));
    }

    /** The same for an activity that is known to be the merchant's, in this state: saves asking the database again. */
    public void requireActivity(long activityId, String state) {
        var identity = required();
        if (!identity.isStaff() && !shownToKey(identity, state)) throw new NotFound("activity", activityId);
        if (!identity.mayUse(activityId)) throw new Forbidden("activity");
    }

    /** Refuses somebody who works for chosen activities only: account-level pages are not his. */
    public void requireAccount() {
        if (!required().allActivities()) throw new Forbidden("account");
    }

    /** Refuses an API key that was made without this scope (S-05). */
    public void requireScope(Scope scope) {
        var identity = required();
        if (!identity.isStaff() && !identity.scopes().contains(scope)) throw new Forbidden("scope-" + scope);
    }

    /** Whether he may give tickets away (P-05). */
    public boolean complimentary() {
        return isStaff() && required().complimentary();
    }

    public void requireComplimentary() {
        if (!complimentary()) throw new Forbidden("complimentary");
    }

    /** A test key: sees activities in state TEST and no others. */
    public boolean testOnly() {
        return required().testOnly();
    }

    /** The outlet of an API key; staff have none of this kind. */
    public OptionalLong keyPointOfSaleId() {
        return isStaff() ? OptionalLong.empty() : outletId();
    }

    /** The only outlet that a key or an external clerk works at; others of the staff work at any. */
    public OptionalLong outletId() {
        return required().outletId();
    }

    /** An external clerk: nothing is his but what is sold at his outlet. */
    public boolean isConfined() {
        return role() == Role.EXTERNAL_CLERK;
    }

    public Locale locale() {
        return identity().map(Identity::locale).orElse(Locale.ENGLISH);
    }

    private static boolean shownToKey(Identity identity, String state) {
        return identity.testOnly() ? "TEST".equals(state) : "ACTIVE".equals(state);
    }

    private Identity required() {
        return identity().orElseThrow(() -> new Forbidden("signed-in-only"));
    }

    private @Nullable String principalName() {
        var principal = security.getCallerPrincipal();
        return principal == null ? null : principal.getName();
    }
}
