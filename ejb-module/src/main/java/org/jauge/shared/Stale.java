package org.jauge.shared;

/** Somebody else changed it since it was read; nothing was saved. */
public final class Stale extends Rejection {

    private static final long serialVersionUID = 1L;

    private static final int LOOKS_MAX = 4;

    public Stale(String what) {
        super(Kind.CONFLICT, "Changed by somebody else meanwhile: " + what);
        fact("what", what);
    }

    /** Looks at something in several steps, and a few times again from the first while it changes between them. */
    public static void outlast(Runnable look) {
        for (var left = LOOKS_MAX; left > 0; left--) if (stoodStill(look)) return;
    }

    private static boolean stoodStill(Runnable look) {
        try {
            look.run();
            return true;
        } catch (Stale changed) {
            return false;
        }
    }
}
