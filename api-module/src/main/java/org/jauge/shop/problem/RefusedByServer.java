package org.jauge.shop.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jauge.shop.json.JsonText;
import org.jspecify.annotations.Nullable;

/** The error page of the API: what is refused before a resource is reached is told as a problem, too. */
@WebServlet("/refused")
public class RefusedByServer extends HttpServlet {

    /** The request attribute with what is wrong, where that is known. */
    static final String ERROR = "org.jauge.shop.error";

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = status(request);
        var body = body(status, request.getAttribute(ERROR), request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        response.setStatus(status);
        response.setContentType(Problems.PROBLEM_JSON.toString());
        response.getOutputStream().write(JsonText.bytes(body));
    }

    /** @param thrown what made a failure of it, if anything did */
    static Map<String, Object> body(int status, @Nullable Object error, @Nullable Object thrown) {
        if (error instanceof FieldError field) return Problems.invalid(List.of(field));
        if (status >= EdgeProblem.UNEXPECTED.status()) return Unforeseen.body(status, thrown);
        var problem = EdgeProblem.ofStatus(status);
        return Problems.body(status, problem.code(), ProblemPages.titleOf(problem.code()), Map.of());
    }

    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404;
    }
}
