package org.jauge.shop.problem;

import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jauge.shared.DatabaseFault;
import org.jauge.shared.Overloaded;
import org.jauge.shared.Rejection;
import org.jauge.shared.Stale;
import org.jspecify.annotations.Nullable;

/** Everything else: the machinery's own statuses, rights, clashes, and bugs, of which only a reference is told. */
@Provider
public class UnexpectedMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(UnexpectedMapper.class.getName());

    @Context
    SecurityContext security;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof Refusal refusal) return refused(refusal).build();
        if (thrown instanceof WebApplicationException http && http.getResponse().getStatus() < 500) return passed(http);
        if (find(EJBAccessException.class, thrown) != null)
            return withoutRight().build();
        if (find(OptimisticLockException.class, thrown) != null) return stale();
        if (DatabaseFault.of(thrown).isPassing()) return busy(thrown);
        return bug(thrown);
    }

    private static ResponseBuilder refused(Refusal refusal) {
        var problem = Problems.of(refusal.problem(), String.valueOf(refusal.getMessage()));
        if (refusal.problem() == EdgeProblem.KEY_REQUIRED) problem.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return problem;
    }

    private static Response passed(WebApplicationException http) {
        var status = http.getResponse().getStatus();
        if (status < 400) return http.getResponse();
        var edge = EdgeProblem.ofStatus(status);
        var problem = Problems.of(status, edge.code(), ProblemPages.titleOf(edge.code()), Map.of());
        var allow = http.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return (allow == null ? problem : problem.header(HttpHeaders.ALLOW, allow)).build();
    }

    private ResponseBuilder withoutRight() {
        return security.getUserPrincipal() == null
                ? refused(new Refusal(EdgeProblem.KEY_REQUIRED, "Send a key: Authorization: Bearer …"))
                : Problems.of(EdgeProblem.FORBIDDEN, "This kind of key may not do that.");
    }

    private static Response stale() {
        return Problems.of(409, Rejection.codeOf(Stale.class), "Changed by somebody else meanwhile.", Map.of())
                .build();
    }

    /** Told like a full queue; the server's log has said what the database said. */
    private static Response busy(Throwable thrown) {
        LOG.log(Level.WARNING, () -> "Told to come back: " + thrown);
        return RejectionMapper.busy(Overloaded.by(thrown)).build();
    }

    private static Response bug(Throwable thrown) {
        var status = EdgeProblem.UNEXPECTED.status();
        return Response.status(status)
                .type(Problems.PROBLEM_JSON)
                .entity(Unforeseen.body(status, thrown))
                .build();
    }

    private static <T extends Throwable> @Nullable T find(Class<T> type, Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause())
            if (type.isInstance(cause)) return type.cast(cause);
        return null;
    }
}
