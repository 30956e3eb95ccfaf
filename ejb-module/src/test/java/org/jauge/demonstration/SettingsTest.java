package org.jauge.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("S-07")
class SettingsTest {

    @ParameterizedTest(name = "S-07 demonstration {0} on {1} at {2}: wanted {3}, known passwords allowed {4}")
    @CsvSource({
        ",      derby,      localhost,  true,  true",
        ",      derby,      127.0.0.1,  true,  true",
        ",      derby,      0.0.0.0,    false, false",
        ",      derby,      *,          false, false",
        ",      derby,      10.0.0.7,   false, false",
        ",      postgresql, localhost,  false, true",
        ",      postgresql, 0.0.0.0,    false, false",
        "false, derby,      localhost,  false, true",
        "false, derby,      0.0.0.0,    false, false",
        "true,  derby,      0.0.0.0,    true,  true",
        "true,  postgresql, 0.0.0.0,    true,  true",
    })
    void opens_to_strangers_only_when_told_to(
            @Nullable Boolean demo, String database, String host, boolean wanted, boolean knownAllowed) {
        var settings = settings(demo, database, host);

        assertThat(settings.isWanted()).isEqualTo(wanted);
        assertThat(settings.mayBeKnown()).isEqualTo(knownAllowed);
    }

    @ParameterizedTest(name = "S-02 a server at {0} is found at {1}")
    @Tag("S-02")
    @CsvSource({
        "localhost, http://localhost:9081/",
        "0.0.0.0,   http://localhost:9081/",
        "*,         http://localhost:9081/",
        "10.0.0.7,  http://10.0.0.7:9081/",
        "fe80::7,   http://[fe80::7]:9081/",
    })
    void says_where_a_browser_on_this_machine_finds_it(String host, String url) {
        assertThat(settings(null, "derby", host).url("/")).isEqualTo(url);
    }

    private static Settings settings(@Nullable Boolean demo, String database, String host) {
        return new Settings(Optional.ofNullable(demo), database, host, 9081);
    }
}
