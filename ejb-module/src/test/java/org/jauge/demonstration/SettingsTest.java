package org.jauge.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jauge.shared.OwnAddress;
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

    private static Settings settings(@Nullable Boolean demo, String database, String host) {
        return new Settings(Optional.ofNullable(demo), database, new OwnAddress(Optional.empty(), host, 9081));
    }
}
