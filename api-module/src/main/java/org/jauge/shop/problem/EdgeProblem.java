package org.jauge.shop.problem;

/** What can go wrong before or around the core; the core's own refusals have the codes of their classes. */
public enum EdgeProblem {
    MALFORMED_JSON(400),
    KEY_REQUIRED(401),
    FORBIDDEN(403),
    UNKNOWN_PATH(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    PRECONDITION_FAILED(412),
    BODY_TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    BAD_REQUEST(400),
    UNEXPECTED(500);

    private final int status;

    EdgeProblem(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The code for an answer of the REST machinery itself. */
    static EdgeProblem ofStatus(int status) {
        for (var problem : values()) if (problem.status == status && problem != MALFORMED_JSON) return problem;
        return status < 500 ? BAD_REQUEST : UNEXPECTED;
    }
}
