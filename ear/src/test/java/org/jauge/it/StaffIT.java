package org.jauge.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jauge.merchant.BeyondOwnRights;
import org.jauge.merchant.Deputy;
import org.jauge.merchant.EmailTaken;
import org.jauge.merchant.Identity;
import org.jauge.merchant.LastOwner;
import org.jauge.merchant.NewStaff;
import org.jauge.merchant.Rights;
import org.jauge.merchant.Role;
import org.jauge.merchant.Staff;
import org.jauge.merchant.StaffDetails;
import org.jauge.shared.Rejection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The two laws of S-04 through the services: nobody grants more than he has, an owner always remains. */
@Tag("S-04")
class StaffIT extends InContainer {

    private static final Rights OWNER = new Rights(Role.OWNER, true, Set.of());
    private static final Rights READER = new Rights(Role.READER, true, Set.of());

    @Inject
    AsOwner owner;

    @Inject
    Deputy deputy;

    @Inject
    Staff staff;

    @Test
    @DisplayName("S-04 an administrator invites no owner, and makes nobody one, himself neither")
    void makes_no_owner() {
        var administrator = owner.colleague(Role.ADMINISTRATOR);
        var reader = owner.colleague(Role.READER);
        var before = everybody();

        assertBeyond(administrator, () -> staff.invite(new NewStaff(newEmail(), "Eve", "en", OWNER)));
        assertBeyond(administrator, () -> change(reader.id(), OWNER));
        assertBeyond(administrator, () -> change(administrator.id(), OWNER));

        assertThat(everybody()).isEqualTo(before);
        assertThat(deputy.get(administrator, staff::grantable))
                .contains(Role.ADMINISTRATOR)
                .doesNotContain(Role.OWNER);
    }

    @Test
    @DisplayName("S-04 an administrator changes, deactivates, brings back and links no owner")
    void reaches_no_owner() {
        var administrator = owner.colleague(Role.ADMINISTRATOR);
        var second = owner.colleague(Role.OWNER);
        var gone = owner.colleague(Role.OWNER);
        owner.run(() -> staff.deactivate(gone.id()));
        var before = everybody();

        assertBeyond(administrator, () -> change(second.id(), READER));
        assertBeyond(administrator, () -> change(second.id(), OWNER));
        assertBeyond(administrator, () -> staff.deactivate(second.id()));
        assertBeyond(administrator, () -> staff.newLink(second.id()));
        assertBeyond(administrator, () -> staff.reactivate(gone.id()));

        assertThat(everybody()).isEqualTo(before);
        assertThat(deputy.get(administrator, () -> staff.details(second.id())).mine())
                .isFalse();
    }

    @Test
    @DisplayName("S-04 an owner may do all of that, also to another owner")
    void an_owner_reaches_owners() {
        var second = owner.colleague(Role.OWNER);

        owner.run(() -> change(second.id(), READER));

        assertThat(details(second).rights()).isEqualTo(READER);
    }

    @Test
    @DisplayName("S-04 the last owner is neither demoted nor deactivated; an invited one does not count yet")
    void the_last_owner_stays() {
        var last = owner.identity();
        owner.run(() -> staff.invite(new NewStaff(newEmail(), "Invited", "en", OWNER)));
        var before = everybody();

        assertThatExceptionOfType(LastOwner.class).isThrownBy(() -> owner.run(() -> change(last.id(), READER)));
        assertThatExceptionOfType(LastOwner.class).isThrownBy(() -> owner.run(() -> staff.deactivate(last.id())));

        assertThat(everybody()).isEqualTo(before);
        assertThat(details(last).rights()).isEqualTo(OWNER);
    }

    @RepeatedTest(3)
    @DisplayName("S-04 two owners remove each other at the same moment: one of them remains")
    void one_of_two_owners_remains() throws Exception {
        var first = owner.identity();
        var second = owner.colleague(Role.OWNER);
        var administrator = owner.colleague(Role.ADMINISTRATOR);
        var together = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);

        try {
            var one = CompletableFuture.supplyAsync(() -> removes(first, second, together), threads);
            var other = CompletableFuture.supplyAsync(() -> removes(second, first, together), threads);

            assertThat(List.of(one.get(), other.get())).containsOnlyOnce(true);
        } finally {
            threads.shutdownNow();
        }
        assertThat(deputy.get(administrator, () -> staff.page(0, 10)).rows())
                .filteredOn(line -> line.role() == Role.OWNER && line.active())
                .hasSize(1);
    }

    @Test
    @Tag("S-03")
    @DisplayName("S-03 an address is invited once, also by two who do it at the same moment")
    void invites_once() throws Exception {
        owner.identity();
        var email = newEmail();
        var together = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);

        try {
            var one = CompletableFuture.supplyAsync(() -> invites(email, together), threads);
            var other = CompletableFuture.supplyAsync(() -> invites(email, together), threads);

            assertThat(List.of(one.get(), other.get())).containsOnlyOnce(true);
        } finally {
            threads.shutdownNow();
        }
    }

    private boolean invites(String email, CyclicBarrier together) {
        met(together);
        try {
            owner.run(() -> staff.invite(new NewStaff(email, "Ivy", "en", READER)));
            return true;
        } catch (EmailTaken taken) {
            return false;
        }
    }

    private boolean removes(Identity actor, Identity other, CyclicBarrier together) {
        met(together);
        try {
            deputy.run(actor, () -> staff.deactivate(other.id()));
            return true;
        } catch (Rejection refused) {
            return false;
        }
    }

    private static void met(CyclicBarrier together) {
        try {
            together.await(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("The other did not come", e);
        }
    }

    private void change(long id, Rights rights) {
        var known = staff.details(id);
        staff.change(id, known.version(), known.line().name(), known.language(), rights);
    }

    private void assertBeyond(Identity actor, Runnable work) {
        assertThatExceptionOfType(BeyondOwnRights.class).isThrownBy(() -> deputy.run(actor, work));
    }

    private StaffDetails details(Identity user) {
        return owner.get(() -> staff.details(user.id()));
    }

    private List<?> everybody() {
        return owner.get(() -> staff.page(0, 50)).rows();
    }

    private static String newEmail() {
        return UUID.randomUUID() + "@it.example";
    }
}
