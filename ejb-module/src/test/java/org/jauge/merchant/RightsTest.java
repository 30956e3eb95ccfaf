package org.jauge.merchant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.jauge.shared.InvalidField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("S-04")
class RightsTest {

    static Stream<Arguments> pairs() {
        return Role.ofStaff().stream()
                .flatMap(mine -> Role.ofStaff().stream().map(theirs -> Arguments.of(mine, theirs)));
    }

    @ParameterizedTest(name = "S-04 {0} grants {1} only if it is no more than he has")
    @MethodSource("pairs")
    void covers_its_own_role_and_those_below(Role mine, Role theirs) {
        var covers = everywhere(mine).covers(everywhere(theirs));

        assertThat(covers).isEqualTo(mine == theirs || (mine != Role.READER && theirs.compareTo(mine) < 0));
    }

    @Test
    @Tag("R-14")
    @DisplayName("S-04, R-14 an external clerk has an outlet, nobody else has one; a reader is none, whoever sells is")
    void an_external_clerk_has_his_outlet() {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> new Rights(Role.EXTERNAL_CLERK, true, Set.of()))
                .returns("outlet", InvalidField::field);

        assertThat(Rights.outside(7).outletId()).isEqualTo(7);
        assertThat(new Rights(Role.BOX_OFFICE, true, Set.of(), false, 7L).outletId())
                .isNull();
        assertThat(Role.READER.granted()).containsExactly("READER");
        assertThat(Role.EXTERNAL_CLERK.granted()).containsExactly("EXTERNAL_CLERK");
        assertThat(Role.BOX_OFFICE.granted()).containsExactlyInAnyOrder("EXTERNAL_CLERK", "READER", "BOX_OFFICE");
    }

    @Test
    @DisplayName("S-04 who works for chosen activities grants those and no others")
    void covers_only_its_own_activities() {
        var mine = new Rights(Role.ACTIVITY_MANAGER, false, Set.of(1L, 2L));

        assertThat(mine.covers(new Rights(Role.BOX_OFFICE, false, Set.of(1L)))).isTrue();
        assertThat(mine.covers(new Rights(Role.BOX_OFFICE, false, Set.of(1L, 2L))))
                .isTrue();
        assertThat(mine.covers(new Rights(Role.BOX_OFFICE, false, Set.of(1L, 3L))))
                .isFalse();
        assertThat(mine.covers(everywhere(Role.READER))).isFalse();
    }

    @Test
    @DisplayName("S-04 all activities cover chosen ones")
    void all_activities_cover_chosen_ones() {
        assertThat(everywhere(Role.READER).covers(new Rights(Role.READER, false, Set.of(9L))))
                .isTrue();
    }

    @ParameterizedTest(name = "S-04 {0} works for the whole account, whatever was ticked")
    @EnumSource(names = {"OWNER", "ADMINISTRATOR"})
    void account_wide_roles_have_all_activities(Role role) {
        var rights = new Rights(role, false, Set.of(1L));

        assertThat(rights.allActivities()).isTrue();
        assertThat(rights.activityIds()).isEmpty();
    }

    @Test
    @Tag("P-05")
    @DisplayName(
            "S-04, P-05 who may give tickets away may let others, outside too; a reader never may, an administrator always")
    void covers_giving_away() {
        var giver = new Rights(Role.BOX_OFFICE, true, Set.of(), true);

        assertThat(giver.covers(everywhere(Role.BOX_OFFICE))).isTrue();
        assertThat(giver.covers(giver)).isTrue();
        assertThat(everywhere(Role.BOX_OFFICE).covers(giver)).isFalse();
        assertThat(everywhere(Role.ACTIVITY_MANAGER).complimentary()).isFalse();
        assertThat(everywhere(Role.ADMINISTRATOR).complimentary()).isTrue();
        assertThat(new Rights(Role.READER, true, Set.of(), true).complimentary())
                .isFalse();
        assertThat(Rights.outside(7).complimentary()).isFalse();
        assertThat(giver.covers(new Rights(Role.EXTERNAL_CLERK, true, Set.of(), true, 7L)))
                .isTrue();
        assertThat(everywhere(Role.BOX_OFFICE).covers(new Rights(Role.EXTERNAL_CLERK, true, Set.of(), true, 7L)))
                .isFalse();
    }

    @ParameterizedTest(name = "S-04 {0} is no role of a person")
    @EnumSource(names = {"SHOP", "BROWSER", "SYSTEM"})
    void refuses_roles_that_nobody_can_have(Role role) {
        assertThatExceptionOfType(InvalidField.class).isThrownBy(() -> everywhere(role));
    }

    @ParameterizedTest(name = "S-04 {0} is known to the container by what it includes")
    @EnumSource(Role.class)
    void is_granted_what_it_includes(Role role) {
        var included = Arrays.stream(Role.values())
                .filter(other -> role == other
                        || (role != Role.READER && role.isStaff() && other.isStaff() && other.compareTo(role) < 0))
                .map(Role::name)
                .toList();

        assertThat(role.granted()).containsExactlyInAnyOrderElementsOf(included);
    }

    private static Rights everywhere(Role role) {
        return role == Role.EXTERNAL_CLERK ? Rights.outside(1) : new Rights(role, true, Set.of());
    }
}
