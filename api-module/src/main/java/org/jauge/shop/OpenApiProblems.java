package org.jauge.shop;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to the API's description what is true of every operation: its problems, and its ETag. */
public class OpenApiProblems implements OASFilter {

    private static final Set<String> WITHOUT_KEY = Set.of("root", "problems", "problem");
    private static final String NOT_MODIFIED = "NotModified";
    private static final String CONDITION = "If-None-Match";
    private static final String CHANGED = "Changed";
    private static final String ETAG = "ETag";
    private static final Set<String> CHANGEABLE = Set.of("#/components/schemas/Hold", "#/components/schemas/Dossier");

    /** A problem answer that operations have in common. */
    private record Common(String status, String name, String text, Set<HttpMethod> of) {}

    private static final Set<HttpMethod> ALL = EnumSet.allOf(HttpMethod.class);
    private static final Set<HttpMethod> TAKING = EnumSet.of(HttpMethod.POST);
    private static final Set<HttpMethod> WITH_BODY = EnumSet.of(HttpMethod.POST, HttpMethod.PUT);

    private static final List<Common> COMMON = List.of(
            new Common("400", "BadInput", "Bad input: `errors` says what and where. Nothing was done.", ALL),
            new Common("401", "KeyRequired", "No valid key.", ALL),
            new Common("403", "Forbidden", "The key may not do this.", ALL),
            new Common("404", "NotFound", "Not there, or not for this key.", ALL),
            new Common(
                    "409",
                    "Refused",
                    "Refused, nothing was taken: `code` says why, for example `gauge-exhausted` when sold out.",
                    TAKING),
            new Common("413", "TooLarge", "The body is larger than 64 KiB.", WITH_BODY),
            new Common("415", "NotJson", "The body is not `application/json`.", WITH_BODY),
            new Common("422", "RequestIdReused", "The `Idempotency-Key` was used for another request.", TAKING),
            new Common("500", "Unexpected", "A fault of ours: quote the `reference`.", ALL),
            new Common(
                    "503",
                    "TooBusy",
                    "Too busy: repeat with the same `Idempotency-Key` after `Retry-After` seconds. Nothing is taken twice.",
                    ALL));

    @Override
    public void filterOpenAPI(OpenAPI api) {
        var components = api.getComponents();
        COMMON.forEach(common -> components.addResponse(common.name(), problem(common.text())));
        components.addResponse(NOT_MODIFIED, OASFactory.createAPIResponse().description("The same as before."));
        components.addResponse(CHANGED, problem("Not as it was when you read it: nothing was done."));
        components.addParameter(CONDITION, condition());
        for (var path : api.getPaths().getPathItems().values())
            path.getOperations().forEach(OpenApiProblems::describe);
    }

    private static void describe(HttpMethod method, Operation operation) {
        COMMON.stream()
                .filter(common -> common.of().contains(method))
                .forEach(common -> operation.getResponses().addAPIResponse(common.status(), ref(common.name())));
        if (isPaper(operation)) operation.getResponses().addAPIResponse("409", ref("Refused"));
        else if (method == HttpMethod.GET) conditional(operation);
        else operation.getResponses().getAPIResponses().values().forEach(OpenApiProblems::tagChangeable);
        if (isGuarded(operation)) operation.getResponses().addAPIResponse("412", ref(CHANGED));
        if (WITHOUT_KEY.contains(operation.getOperationId())) operation.setSecurity(new ArrayList<>());
    }

    /** Printed anew each time, and refused where there is nothing to print yet. */
    private static boolean isPaper(Operation operation) {
        var answer = operation.getResponses().getAPIResponse("200");
        return answer != null
                && answer.getContent() != null
                && answer.getContent().hasMediaType("application/pdf");
    }

    private static boolean isGuarded(Operation operation) {
        var parameters = operation.getParameters();
        return parameters != null
                && parameters.stream().anyMatch(parameter -> HttpHeaders.IF_MATCH.equals(parameter.getName()));
    }

    private static void conditional(Operation operation) {
        operation.addParameter(OASFactory.createParameter().ref(CONDITION));
        operation.getResponses().addAPIResponse("304", ref(NOT_MODIFIED));
        operation
                .getResponses()
                .getAPIResponse("200")
                .addHeader(ETAG, OASFactory.createHeader().schema(text()));
    }

    /** What a change answers with can be named by the next one. */
    private static void tagChangeable(APIResponse answer) {
        if (answer.getContent() == null || !answer.getContent().hasMediaType(MediaType.APPLICATION_JSON)) return;
        var schema =
                answer.getContent().getMediaType(MediaType.APPLICATION_JSON).getSchema();
        if (schema != null && CHANGEABLE.contains(String.valueOf(schema.getRef())))
            answer.addHeader(ETAG, OASFactory.createHeader().schema(text()));
    }

    private static APIResponse problem(String text) {
        var schema = OASFactory.createSchema().ref("Problem");
        var media = OASFactory.createMediaType().schema(schema);
        var content = OASFactory.createContent().addMediaType("application/problem+json", media);
        return OASFactory.createAPIResponse().description(text).content(content);
    }

    private static Parameter condition() {
        return OASFactory.createParameter()
                .name(CONDITION)
                .in(Parameter.In.HEADER)
                .description("An ETag seen before: 304 when the answer is still the same.")
                .schema(text());
    }

    private static Schema text() {
        return OASFactory.createSchema().type(List.of(SchemaType.STRING));
    }

    private static APIResponse ref(String name) {
        return OASFactory.createAPIResponse().ref(name);
    }
}
