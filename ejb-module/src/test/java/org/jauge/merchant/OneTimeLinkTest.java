package org.jauge.merchant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeLinkTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private static OneTimeLink link(LinkKind kind) {
        if (kind == LinkKind.SETUP) return OneTimeLink.forSetUp("token", NOON);
        var rights = new Rights(Role.READER, true, Set.of());
        return OneTimeLink.forStaff(
                "token", kind, new StaffUser(7, "ann@example.org", "Ann", "en", rights, NOON), NOON);
    }

    @ParameterizedTest(name = "{2} a link of kind {0} lives {1} h")
    @CsvSource({"SETUP, 24, S-02", "INVITATION, 168, S-03", "RESET, 1, S-03"})
    @Tag("S-02")
    @Tag("S-03")
    void dies_of_age(LinkKind kind, long hours, String rule) {
        var link = link(kind);

        assertThat(link.isAlive(NOON.plus(Duration.ofHours(hours)).minusNanos(1)))
                .isTrue();
        assertThat(link.isAlive(NOON.plus(Duration.ofHours(hours)))).isFalse();
        assertThatExceptionOfType(LinkDead.class).isThrownBy(() -> link.use(NOON.plus(Duration.ofHours(hours))));
    }

    @Test
    @Tag("S-02")
    @DisplayName("S-02 a link works once")
    void dies_of_use() {
        var link = link(LinkKind.SETUP);

        link.use(NOON);

        assertThatExceptionOfType(LinkDead.class).isThrownBy(() -> link.use(NOON));
    }
}
