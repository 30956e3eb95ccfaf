package org.jauge.it.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jauge.it.Server;
import org.jauge.it.fixture.Team;

/** A browser without scripts: pages are fetched, forms are posted, cookies are kept, redirects are not followed. */
public final class BackOffice {

    /** The name of its cookie. */
    public static final String SESSION = "JAUGE";

    static final String VIEW_STATE = "jakarta.faces.ViewState";

    private static final Pattern STATE =
            Pattern.compile("name=\"" + Pattern.quote(VIEW_STATE) + "\"[^>]*value=\"([^\"]*)\"");
    private static final Pattern NONCE = Pattern.compile(" nonce=\"([^\"]+)\"");

    private final URI server;
    private final Map<String, String> forwarded;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    BackOffice() {
        this(Map.of());
    }

    /** @param forwarded what a proxy adds to every request that it passes on */
    BackOffice(Map<String, String> forwarded) {
        this(Server.ADDRESS, forwarded);
    }

    private BackOffice(URI server, Map<String, String> forwarded) {
        this.server = server;
        this.forwarded = forwarded;
    }

    /** A browser at another server than the one under test. */
    public static BackOffice at(URI server) {
        return new BackOffice(server, Map.of());
    }

    /** Somebody who has signed in. */
    static BackOffice of(Team.Member member) {
        return of(member.email(), Team.PASSWORD);
    }

    private static BackOffice of(String email, String password) {
        var browser = new BackOffice();
        var answer = browser.signIn(email, password);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return browser;
    }

    /** Of somebody who has signed in, for a browser of another kind. */
    public static String sessionOf(String email, String password) {
        return of(email, password).session().orElseThrow();
    }

    public HttpResponse<String> signIn(String email, String password) {
        return post("/signin.xhtml", "signin", signInFields(email, password));
    }

    static Map<String, String> signInFields(String email, String password) {
        return Map.of("signin:email", email, "signin:password", password, "signin:enter", "");
    }

    HttpResponse<String> signOut() {
        return post("/index.xhtml", "visitor", Map.of("visitor:signOut", ""));
    }

    public HttpResponse<String> get(String path) {
        return send(request(server, path).GET());
    }

    /** Opens the page first: its state belongs into the form, and the nonce that its scripts add. */
    public HttpResponse<String> post(String path, String form, Map<String, String> fields) {
        var page = get(path).body();
        var all = new LinkedHashMap<>(fields);
        all.put("primefaces.nonce", found(NONCE, page));
        return postAs(path, form, all, viewState(page));
    }

    /** A button of a page that was fetched before, sent to any address; the form's fields are left as they are. */
    HttpResponse<String> press(String page, String address, String button) {
        var form = button.substring(0, button.indexOf(':'));
        return postAs(address, form, Map.of(button, "", "primefaces.nonce", found(NONCE, page)), viewState(page));
    }

    HttpResponse<String> postAs(String path, String form, Map<String, String> fields, String state) {
        var all = new LinkedHashMap<>(fields);
        all.put(form + "_SUBMIT", "1");
        all.put(form, form);
        if (!state.isEmpty()) all.put(VIEW_STATE, state);
        return send(request(server, path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(all))));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        forwarded.forEach(request::header);
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            // between the proxy and its server there is no TLS: the browser's part of the way is not ours
            if (!forwarded.isEmpty()) cookies.getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static HttpRequest.Builder request(String path) {
        return request(Server.ADDRESS, path);
    }

    private static HttpRequest.Builder request(URI server, String path) {
        return HttpRequest.newBuilder(URI.create(server + path));
    }

    static String viewState(String page) {
        return found(STATE, page);
    }

    private static String found(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        assertThat(found.find()).as("%s in %s", pattern, page).isTrue();
        return found.group(1);
    }

    /** The session's cookie, empty before there is one. */
    public Optional<String> session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(SESSION))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** As if somebody had planted or kept this cookie. */
    public void useSession(String value) {
        cookies.getCookieStore().removeAll();
        var cookie = new HttpCookie(SESSION, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(server, cookie);
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
