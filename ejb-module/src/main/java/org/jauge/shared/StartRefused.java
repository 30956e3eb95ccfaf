package org.jauge.shared;

/** Stops the start; without a stack trace, which would tell an operator nothing. */
final class StartRefused extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    StartRefused(String reason) {
        super(reason);
    }

    @Override
    public Throwable fillInStackTrace() {
        return this;
    }
}
