package org.jauge.shared;

/** What must not run is not started: one line says why, and the process ends. */
public final class StartRefused extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private static final System.Logger LOG = System.getLogger(StartRefused.class.getName());

    private StartRefused(String reason) {
        super(reason);
    }

    /** Ends the process: an exception would be printed five times over and leave a server with nothing in it. */
    public static StartRefused because(String reason) {
        LOG.log(System.Logger.Level.ERROR, "Jauge does not start: " + reason);
        Runtime.getRuntime().halt(1);
        return new StartRefused(reason);
    }
}
