package org.jauge.merchant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class StaffUserTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private static StaffUser owner() {
        return new StaffUser(7, "olga@example.org", "Olga", "en", new Rights(Role.OWNER, true, Set.of()), NOON);
    }

    @Test
    @Tag("S-03")
    @DisplayName("S-03 sessions opened before the password was last set are over")
    void a_new_password_ends_older_sessions() {
        var user = owner();
        assertThat(user.admitsSessionFrom(NOON)).isFalse(); // only invited

        user.choosePassword("hash", NOON);
        assertThat(user.admitsSessionFrom(NOON)).isTrue();

        user.choosePassword("hash", NOON.plusSeconds(5));
        assertThat(user.admitsSessionFrom(NOON.plusSeconds(4))).isFalse();
        assertThat(user.admitsSessionFrom(NOON.plusSeconds(5))).isTrue();

        user.deactivate();
        assertThat(user.admitsSessionFrom(NOON.plusSeconds(6))).isFalse();
    }

    @Test
    @Tag("S-04")
    @DisplayName("S-04 an owner counts as one when he is active and can sign in")
    void an_acting_owner_can_sign_in() {
        var user = owner();
        assertThat(user.isActingOwner()).isFalse();

        user.choosePassword("hash", NOON);
        assertThat(user.isActingOwner()).isTrue();

        user.entitle(new Rights(Role.ADMINISTRATOR, true, Set.of()));
        assertThat(user.isActingOwner()).isFalse();

        user.entitle(new Rights(Role.OWNER, true, Set.of()));
        user.deactivate();
        assertThat(user.isActingOwner()).isFalse();
    }
}
