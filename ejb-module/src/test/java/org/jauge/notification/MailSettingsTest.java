package org.jauge.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailSettingsTest {

    private static Optional<MailSettings> of(Map<String, String> environment) {
        return MailSettings.of(name -> Optional.ofNullable(environment.get(name)));
    }

    private static Map<String, String> with(String name, String value) {
        var environment = new HashMap<>(
                Map.of("jauge.smtp.host", " smtp.example ", "jauge.mail.from", "tickets@theatre.example"));
        environment.put(name, value);
        return environment;
    }

    @Test
    void without_a_host_there_is_no_mail_server() {
        assertThat(of(Map.of())).isEmpty();
        assertThat(of(Map.of("jauge.mail.from", "tickets@theatre.example"))).isEmpty();
    }

    @ParameterizedTest(name = "TLS {0} is {1} at port {2}")
    @CsvSource({"'', STARTTLS, 587", "starttls, STARTTLS, 587", "implicit, IMPLICIT, 465", "OFF, OFF, 25"})
    void the_port_is_the_usual_one(String typed, MailSettings.Tls tls, int port) {
        var settings = of(with("jauge.smtp.tls", typed)).orElseThrow();

        assertThat(settings.host()).isEqualTo("smtp.example");
        assertThat(settings.tls()).isEqualTo(tls);
        assertThat(settings.port()).isEqualTo(port);
        assertThat(of(with("jauge.smtp.port", "2525")).orElseThrow().port()).isEqualTo(2525);
    }

    @ParameterizedTest(name = "{0}={1} is refused")
    @CsvSource({
        "jauge.smtp.tls, ssl",
        "jauge.smtp.port, https",
        "jauge.mail.from, ''",
        "jauge.mail.from, nobody",
        "jauge.mail.from, two@a.example two@b.example"
    })
    void what_cannot_be_meant_is_refused_by_its_name(String name, String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(with(name, value)))
                .withMessageContaining(name.toUpperCase(java.util.Locale.ROOT).replace('.', '_'));
    }

    @Test
    void prints_no_login() {
        var settings = of(with("jauge.smtp.password", "secret")).orElseThrow();

        assertThat(settings).hasToString("smtp.example:587 (TLS starttls)");
    }
}
