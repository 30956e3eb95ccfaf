package org.jauge.merchant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jauge.shared.Forbidden;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CallerTest {

    private static Caller staff(Role role, boolean all, Set<Long> activities) {
        return staff(new Rights(role, all, activities));
    }

    private static Caller staff(Rights rights) {
        return Caller.of(Identity.ofStaff(7, 12, "Ann", rights, Locale.ENGLISH));
    }

    private static Identity key(KeyKind kind, Set<Scope> scopes) {
        var origins = kind == KeyKind.PUBLISHABLE ? List.of("https://shop.example") : List.<String>of();
        var wanted = new NewApiKey("Shop", kind, false, 5, scopes, origins, null);
        var issue = ApiKey.Issue.of(kind, false, "staff:12", Instant.EPOCH);
        return Identity.ofKey(new ApiKey(7, wanted, null, issue), "fr");
    }

    @Test
    @Tag("S-04")
    @DisplayName("S-04 who has no activity looks into a list that holds nobody's, for an empty one is no SQL")
    void looks_into_no_empty_list() {
        var nowhere = staff(Role.BOX_OFFICE, false, Set.of());

        assertThat(nowhere.activityIds()).containsExactly(0L);
        assertThat(nowhere.mayUse(0)).isFalse();
    }

    @Test
    @Tag("S-04")
    @DisplayName("S-04 rights per activity: one's own, and no other")
    void uses_his_own_activities() {
        var ann = staff(Role.BOX_OFFICE, false, Set.of(1L, 2L));

        assertThat(ann.mayUse(1)).isTrue();
        assertThat(ann.mayUse(3)).isFalse();
        assertThat(ann.activityIds()).containsExactly(1L, 2L);
        assertThat(staff(Role.BOX_OFFICE, true, Set.of()).mayUse(3)).isTrue();
    }

    @Test
    @Tag("A-09")
    @DisplayName("A-09 who works for chosen activities does not reach the account level")
    void account_level_wants_all_activities() {
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> staff(Role.ACTIVITY_MANAGER, false, Set.of(1L))
                .requireAccount());
        assertThatCode(() -> staff(Role.ACTIVITY_MANAGER, true, Set.of()).requireAccount())
                .doesNotThrowAnyException();
    }

    @Test
    @Tag("S-05")
    @DisplayName("S-05 a key does what it was made for, staff need no scope")
    void keys_have_scopes() {
        var caller = Caller.of(key(KeyKind.SECRET, Set.of(Scope.CATALOGUE)));

        assertThatCode(() -> caller.requireScope(Scope.CATALOGUE)).doesNotThrowAnyException();
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> caller.requireScope(Scope.SALES));
        assertThatCode(() -> staff(Role.READER, true, Set.of()).requireScope(Scope.SALES))
                .doesNotThrowAnyException();
    }

    @Test
    @Tag("S-05")
    @DisplayName("S-05 a page of another site may use a publishable key where the merchant said so")
    void origins_are_named() {
        var browser = key(KeyKind.PUBLISHABLE, Set.of(Scope.CATALOGUE));

        assertThat(browser.admitsOrigin("https://shop.example")).isTrue();
        assertThat(browser.admitsOrigin("https://shop.example.evil.example")).isFalse();
        assertThat(browser.admitsOrigin("http://shop.example")).isFalse();
        assertThat(key(KeyKind.SECRET, Set.of(Scope.CATALOGUE)).admitsOrigin("https://shop.example"))
                .isFalse();
    }

    @Test
    @DisplayName("A key is not staff and has no user id")
    void keys_are_not_staff() {
        var caller = Caller.of(key(KeyKind.SECRET, Set.of(Scope.CATALOGUE)));

        assertThat(caller.isStaff()).isFalse();
        assertThatExceptionOfType(Forbidden.class).isThrownBy(caller::userId);
        assertThat(caller.keyPointOfSaleId()).hasValue(5);
    }

    @Test
    @Tag("R-14")
    @DisplayName("R-14 an external clerk has one outlet, is staff, and is no key")
    void an_external_clerk_is_confined() {
        var dora = staff(Rights.outside(5));

        assertThat(dora.isConfined()).isTrue();
        assertThat(dora.isStaff()).isTrue();
        assertThat(dora.outletId()).hasValue(5);
        assertThat(dora.keyPointOfSaleId()).isEmpty();
        assertThat(staff(Role.READER, true, Set.of()).isConfined()).isFalse();
    }
}
