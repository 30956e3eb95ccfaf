package org.jauge.shop.problem;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jauge.shared.InvalidField;
import org.jauge.shared.Rejection;

/** Builds every problem document; nothing else knows the media type and the names of the members. */
final class Problems {

    static final String TYPE_PREFIX = "/api/v1/problems/";
    static final String INVALID_FIELD = Rejection.codeOf(InvalidField.class);
    static final MediaType PROBLEM_JSON = new MediaType("application", "problem+json");

    private Problems() {}

    static ResponseBuilder of(int status, String code, String detail, Map<String, Object> facts) {
        return Response.status(status).type(PROBLEM_JSON).entity(body(status, code, detail, facts));
    }

    static Map<String, Object> body(int status, String code, String detail, Map<String, Object> facts) {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", TYPE_PREFIX + code);
        body.put("title", ProblemPages.titleOf(code));
        body.put("status", status);
        body.put("code", code);
        body.put("detail", detail);
        facts.forEach(body::putIfAbsent);
        return body;
    }

    static ResponseBuilder of(EdgeProblem problem, String detail) {
        return of(problem.status(), problem.code(), detail, Map.of());
    }

    static ResponseBuilder ofErrors(List<FieldError> errors) {
        return Response.status(400).type(PROBLEM_JSON).entity(invalid(errors));
    }

    static Map<String, Object> invalid(List<FieldError> errors) {
        var sorted = errors.stream().sorted().toList();
        var first = sorted.get(0);
        return body(400, INVALID_FIELD, first.field() + ": " + first.rule(), Map.of("errors", sorted));
    }
}
