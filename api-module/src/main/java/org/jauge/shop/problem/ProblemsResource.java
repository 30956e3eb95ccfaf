package org.jauge.shop.problem;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jauge.shared.NotFound;
import org.jauge.shop.problem.ProblemPages.Page;

/** Explains the codes of problems, to programs and to people; needs no key. */
@Path("problems")
@ApplicationScoped
@PermitAll
@Tag(name = "Problems")
public class ProblemsResource {

    public record ProblemList(List<Page> items) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "problems", summary = "Every problem code, with its status and meaning")
    public ProblemList all() {
        return new ProblemList(List.copyOf(ProblemPages.all()));
    }

    @GET
    @Path("{code}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "problem", summary = "What one problem code means")
    public Page one(@PathParam("code") String code) {
        return ProblemPages.of(code).orElseThrow(() -> new NotFound("problem", code));
    }

    @GET
    @Path("{code}")
    @Produces("text/html;qs=0.5") // who says nothing of it gets JSON
    @Operation(hidden = true)
    public String page(@PathParam("code") String code) {
        var page = one(code);
        return """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="UTF-8"><title>%2$s</title></head>
                <body><h1>%2$s</h1><p>%1$d <code>%3$s</code></p>%4$s</body></html>
                """.formatted(page.status(), page.title(), page.code(), paragraphs(page.description()));
    }

    private static String paragraphs(String text) {
        var escaped = text.replace("&", "&amp;").replace("<", "&lt;").replaceAll("`([^`]+)`", "<code>$1</code>");
        return "<p>" + escaped.replace("\n\n", "</p><p>") + "</p>";
    }
}
