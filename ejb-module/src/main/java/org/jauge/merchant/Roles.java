package org.jauge.merchant;

/**
 * Role names for {@code @RolesAllowed}.
 *
 * <p>A member of staff signs in with his role and every role below it ({@link Role#granted()}), so that a method names
 * the least role that may call it: {@code BOX_OFFICE} admits managers, administrators and owners too.
 */
public final class Roles {

    public static final String OWNER = "OWNER";
    public static final String ADMINISTRATOR = "ADMINISTRATOR";
    public static final String ACTIVITY_MANAGER = "ACTIVITY_MANAGER";
    public static final String BOX_OFFICE = "BOX_OFFICE";
    public static final String READER = "READER";

    /** Whoever sells; a reader does not. */
    public static final String EXTERNAL_CLERK = "EXTERNAL_CLERK";

    /** A shop's server with a secret key. */
    public static final String SHOP = "SHOP";

    /** A browser with a publishable key. */
    public static final String BROWSER = "BROWSER";

    /** The house itself: timers and start-up. */
    public static final String SYSTEM = "SYSTEM";

    private Roles() {}
}
