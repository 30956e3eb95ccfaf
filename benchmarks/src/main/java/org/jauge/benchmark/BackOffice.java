package org.jauge.benchmark;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A browser of the staff, without scripts: it opens a page, fills in a form of it and posts that. */
final class BackOffice {

    private static final String STATE = "jakarta.faces.ViewState";
    private static final Pattern STATE_FIELD = Pattern.compile("name=\"" + STATE + "\"[^>]*value=\"([^\"]*)\"");
    private static final Pattern NONCE = Pattern.compile(" nonce=\"([^\"]+)\"");
    private static final Pattern REFUSED = Pattern.compile("ui-messages?-error");
    private static final String FAILED = "Something went wrong on our side";
    private static final int OK = 200;
    private static final int FOUND = 302;
    private static final int CONFLICT = 409;
    private static final int FAILURE = 500;

    private final String address;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();

    private BackOffice(Node node) {
        address = "http://localhost:" + node.port();
    }

    /** Somebody who has signed in. */
    static BackOffice of(Node node, String email) throws IOException, InterruptedException {
        var browser = new BackOffice(node);
        browser.signIn(email);
        return browser;
    }

    static BackOffice ofManager(Node node) throws IOException, InterruptedException {
        return of(node, House.MANAGER);
    }

    private void signIn(String email) throws IOException, InterruptedException {
        var entered = Map.of("email", email, "password", House.PASSWORD, "enter", "");
        var answer = post("/signin.xhtml", get("/signin.xhtml").body(), "signin", entered);
        if (answer.statusCode() != 302) throw new IllegalStateException(email + " is not let in");
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    /**
     * @param page as it was opened: its state belongs into the form
     * @param fields by name: what is typed, or a list of what is ticked
     */
    HttpResponse<String> post(String path, String page, String form, Map<String, ?> fields)
            throws IOException, InterruptedException {
        var all = new LinkedHashMap<String, Object>();
        fields.forEach((name, value) -> all.put(form + ":" + name, value));
        all.put(form, form);
        all.put(form + "_SUBMIT", "1");
        all.put("primefaces.nonce", found(NONCE, page));
        all.put(STATE, found(STATE_FIELD, page));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(all))));
    }

    /** The status that says how pressing a button ended: pages tell in words why something was not done. */
    static int outcome(HttpResponse<String> answer) {
        if (answer.statusCode() != OK) return answer.statusCode();
        if (answer.body().contains(FAILED)) return FAILURE;
        return REFUSED.matcher(answer.body()).find() ? CONFLICT : OK;
    }

    /** The same where what was done leads to a page, and nowhere else. */
    static int outcome(HttpResponse<String> answer, String there) {
        var location = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() == FOUND) return location.contains(there) ? OK : FAILURE;
        var outcome = outcome(answer);
        return outcome == OK ? FAILURE : outcome;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static String found(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        if (!found.find()) throw new IllegalStateException("No " + pattern + " in " + page);
        return found.group(1);
    }

    private static String encoded(Map<String, Object> fields) {
        return fields.entrySet().stream()
                .flatMap(field -> values(field.getValue()).map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    private static Stream<String> values(Object field) {
        return field instanceof List<?> ticked
                ? ticked.stream().map(String::valueOf)
                : Stream.of(String.valueOf(field));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
