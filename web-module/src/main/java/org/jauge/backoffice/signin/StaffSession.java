package org.jauge.backoffice.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/** What a session knows: who signed in, and when. What he may do is asked anew at every request. */
record StaffSession(long userId, Instant since) implements Serializable {

    private static final String NAME = StaffSession.class.getName();

    static Optional<StaffSession> of(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) return Optional.empty();
        return Optional.ofNullable(session.getAttribute(NAME)).map(StaffSession.class::cast);
    }

    /** Under a new id: whoever planted the old one in this browser has nothing (session fixation, S-06). */
    void begin(HttpServletRequest request) {
        request.getSession(true);
        request.changeSessionId();
        request.getSession().setAttribute(NAME, this);
    }

    static void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) session.invalidate();
    }
}
