package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The committed description of the API, docs/openapi.yaml (K-01), read strictly: an answer with a status, a media type
 * or a member that it does not describe breaks it.
 */
final class Contract {

    static final Path FILE = Path.of(System.getProperty("jauge.root", ".."), "docs", "openapi.yaml");

    private static final Contract COMMITTED = new Contract(new YAMLMapper().readTree(FILE.toFile()));
    private static final Set<Integer> OF_THE_MACHINERY = Set.of(405, 406); // of any address, so described at none

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final ObjectNode document;
    private final SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(
            Dialects.getDraft202012(),
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    private final Map<String, Schema> known = new ConcurrentHashMap<>();

    private Contract(JsonNode document) {
        this.document = (ObjectNode) document;
        this.document.at("/components/schemas").forEach(Contract::close);
    }

    static Contract committed() {
        return COMMITTED;
    }

    /** All that are described: {@code GET /v1/events/{id}}. */
    Stream<String> operations() {
        return document.get("paths").properties().stream().flatMap(path -> path.getValue().propertyNames().stream()
                .filter(METHODS::contains)
                .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey()));
    }

    /** Every operation, {@code GET /v1/events}, with the names of its query parameters. */
    Map<String, List<String>> parameters() {
        var all = new TreeMap<String, List<String>>();
        document.get("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(operation -> METHODS.contains(operation.getKey()))
                .forEach(operation -> all.put(
                        operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                        queryParameters(operation.getValue()))));
        return all;
    }

    private List<String> queryParameters(JsonNode operation) {
        return operation
                .path("parameters")
                .valueStream()
                .map(this::resolved)
                .filter(parameter -> parameter.at("/in").asString("").equals("query"))
                .map(parameter -> parameter.at("/name").asString())
                .toList();
    }

    void check(String method, String path, HttpResponse<String> answer) {
        var operation = operation(method, path);
        if (operation == null || OF_THE_MACHINERY.contains(answer.statusCode())) {
            assertThat(answer.statusCode())
                    .as("%s %s is not described", method, path)
                    .isIn(400, 404, 405, 406);
            return;
        }
        var what = method + " " + path + " → " + answer.statusCode();
        var response = resolved(operation.at("/responses/" + answer.statusCode()));
        assertThat(response.isMissingNode()).as("%s is not described", what).isFalse();
        var type = answer.headers().firstValue("Content-Type").orElse("");
        if (response.at("/content").isMissingNode()) {
            assertThat(answer.body()).as(what).isEmpty();
            return;
        }
        var schema = response.at("/content").path(type).path("schema");
        assertThat(schema.isMissingNode())
                .as("%s as %s is not described", what, type)
                .isFalse();
        if (type.equals("application/pdf")) assertThat(answer.body()).as(what).startsWith("%PDF-");
        else
            assertThat(errors(schema, answer.body()))
                    .as("%s %s", what, answer.body())
                    .isEmpty();
    }

    private List<com.networknt.schema.Error> errors(JsonNode schema, String body) {
        var compiled = known.computeIfAbsent(schema.toString(), text -> {
            var root = ((ObjectNode) schema).deepCopy();
            root.set("components", document.get("components"));
            return schemas.getSchema(root);
        });
        return compiled.validate(new JsonMapper().readTree(body));
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asString().substring(1)) : node;
    }

    private @Nullable JsonNode operation(String method, String path) {
        var plain = path.replaceFirst("\\?.*", "").replaceFirst("^/api", "").replaceFirst("/$", "");
        return document.get("paths").properties().stream()
                .filter(entry ->
                        plain.matches(Pattern.quote(entry.getKey()).replaceAll("\\{[^}]+}", "\\\\E[^/]+\\\\Q")))
                .max(Comparator.comparingInt(entry -> literals(entry.getKey())))
                .map(entry -> entry.getValue().get(method.toLowerCase(Locale.ROOT)))
                .orElse(null);
    }

    /** The address that says more in so many letters is the one that is meant. */
    private static int literals(String path) {
        return path.replaceAll("\\{[^}]+}", "").length();
    }

    /** Members that are not described are not allowed, unless the schema says so itself. */
    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties"))
            object.put("additionalProperties", false);
    }
}
