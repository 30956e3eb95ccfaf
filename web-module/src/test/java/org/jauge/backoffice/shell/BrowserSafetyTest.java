package org.jauge.backoffice.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("S-06")
class BrowserSafetyTest {

    @ParameterizedTest(name = "S-06 {0} with Sec-Fetch-Site {1} and Origin {2} comes from elsewhere: {3}")
    @CsvSource({
        "GET, cross-site, , false",
        "POST, same-origin, , false",
        "POST, none, , false",
        "POST, same-site, , true",
        "POST, cross-site, https://tickets.example, true",
        "POST, , https://tickets.example, false",
        "POST, , https://TICKETS.example, false",
        "POST, , https://evil.example, true",
        "POST, , https://tickets.example:8443, true",
        "POST, , null, true",
        "POST, , , false",
        "DELETE, cross-site, , true",
    })
    void knows_a_form_posted_from_another_site(
            String method, @Nullable String site, @Nullable String origin, boolean foreign) {
        var headers = new HashMap<String, String>(Map.of("Host", "tickets.example"));
        if (site != null) headers.put("Sec-Fetch-Site", site);
        if (origin != null) headers.put("Origin", origin);

        assertThat(BrowserSafety.isForeign(request(method, true, "tickets.example", headers)))
                .isEqualTo(foreign);
    }

    @ParameterizedTest(name = "S-06 {0}, TLS {1}: could be overheard {2}")
    @CsvSource({
        "tickets.example, false, true",
        "tickets.example, true, false",
        "192.168.1.20, false, true",
        "localhost, false, false",
        "127.0.0.1, false, false",
        "[::1], false, false",
        "localhost.evil.example, false, true",
        "127.0.0.1.evil.example, false, true",
    })
    void takes_plain_http_from_its_own_machine_only(String host, boolean tls, boolean overheard) {
        assertThat(BrowserSafety.isOverheard(request("GET", tls, host, Map.of())))
                .isEqualTo(overheard);
    }

    @ParameterizedTest(name = "S-06 a server listening to {0} sends its cookie over TLS only")
    @ValueSource(strings = {"*", "0.0.0.0", "192.168.1.20", "tickets.example"})
    void sends_its_cookie_over_TLS_only(String host) {
        assertThat(SessionCookie.isSecure(Optional.empty(), host)).isTrue();
    }

    @ParameterizedTest(name = "S-06 a server listening to {0} is reached from its own machine")
    @ValueSource(strings = {"localhost", "127.0.0.1", "::1"})
    void lets_its_own_machine_in_without_TLS(String host) {
        assertThat(SessionCookie.isSecure(Optional.empty(), host)).isFalse();
        assertThat(SessionCookie.isSecure(Optional.of(true), host)).isTrue();
    }

    private static HttpServletRequest request(String method, boolean tls, String host, Map<String, String> headers) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                BrowserSafetyTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, arguments) -> switch (called.getName()) {
                    case "getMethod" -> method;
                    case "isSecure" -> tls;
                    case "getServerName" -> host;
                    case "getRequestURI" -> "/index.xhtml";
                    case "getHeader" -> headers.get((String) arguments[0]);
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }
}
