package org.jauge.shared;

/** Stops the start; without a stack trace, which would tell an operator nothing. The reason is logged first. */
public final class StartRefused extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public StartRefused(String reason) {
        super(reason);
    }

    @Override
    public Throwable fillInStackTrace() {
        return this;
    }
}
