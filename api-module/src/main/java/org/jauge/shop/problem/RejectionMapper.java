package org.jauge.shop.problem;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jauge.dossier.HoldLapsed;
import org.jauge.gauge.GaugeExhausted;
import org.jauge.shared.InvalidField;
import org.jauge.shared.Overloaded;
import org.jauge.shared.Rejection;
import org.jauge.shared.Stale;
import org.jauge.shop.Visitor;

/** A refusal of the core: its kind gives the status, its facts become members. */
@Provider
public class RejectionMapper implements ExceptionMapper<Rejection> {

    /** A browser learns that a category is sold out, not which counter said so nor how much is left (K-02). */
    private static final Set<String> NOT_FOR_BROWSERS = Set.of("available", "gauge", "gaugeKind");

    @Inject
    Visitor visitor;

    @Override
    public Response toResponse(Rejection rejection) {
        if (rejection instanceof InvalidField invalid) return invalid(invalid);
        if (rejection instanceof Overloaded busy) return busy(busy).build();
        if (rejection instanceof Stale stale) return changed(stale);
        var problem = Problems.of(status(rejection), rejection.code(), detail(rejection), facts(rejection));
        return problem.build();
    }

    static Response.ResponseBuilder busy(Overloaded busy) {
        return Problems.of(status(busy), busy.code(), String.valueOf(busy.getMessage()), busy.facts())
                .header(HttpHeaders.RETRY_AFTER, busy.retryAfterSeconds());
    }

    /** Here only who sends {@code If-Match} says what he knows. */
    private static Response changed(Stale stale) {
        var detail = "The " + stale.facts().get("what") + " is not the one of this ETag any more.";
        return Problems.of(EdgeProblem.PRECONDITION_FAILED, detail).build();
    }

    private static Response invalid(InvalidField invalid) {
        var given = String.valueOf(invalid.facts().get("given"));
        return Problems.ofErrors(
                        List.of(new FieldError(invalid.field(), invalid.rule(), given.isEmpty() ? null : given)))
                .build();
    }

    private static int status(Rejection rejection) {
        return switch (rejection.kind()) {
            case INVALID -> 400;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case UNPROCESSABLE -> 422;
            case BUSY -> 503;
        };
    }

    private Map<String, Object> facts(Rejection rejection) {
        var facts = rejection.facts();
        if (rejection instanceof HoldLapsed lapsed) facts.put("left", left(lapsed));
        if (rejection instanceof GaugeExhausted && visitor.isBrowser())
            facts.keySet().removeAll(NOT_FOR_BROWSERS);
        return facts;
    }

    /** A browser may know of what is left as much as it can order (K-05). */
    private List<LeftLine> left(HoldLapsed lapsed) {
        var max = visitor.isBrowser() ? visitor.orderMax() : Integer.MAX_VALUE;
        return lapsed.left().stream().map(left -> LeftLine.of(left, max)).toList();
    }

    private String detail(Rejection rejection) {
        return rejection instanceof GaugeExhausted exhausted && visitor.isBrowser()
                ? "Not enough left: " + exhausted.category()
                : String.valueOf(rejection.getMessage());
    }
}
