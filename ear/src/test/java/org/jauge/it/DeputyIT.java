package org.jauge.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import org.jauge.activity.Activities;
import org.jauge.activity.ActivityReads;
import org.jauge.activity.ActivityState;
import org.jauge.activity.ActivityValues;
import org.jauge.activity.NewActivity;
import org.jauge.audit.Journal;
import org.jauge.audit.JournalFilter;
import org.jauge.merchant.Deputy;
import org.jauge.merchant.NewMerchant;
import org.jauge.merchant.NewOwner;
import org.jauge.merchant.Role;
import org.jauge.merchant.SetUp;
import org.jauge.shared.NotFound;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("S-04")
class DeputyIT extends InContainer {

    @Inject
    AsOwner owner;

    @Inject
    AsOwner stranger;

    @Inject
    Deputy deputy;

    @Inject
    Activities activities;

    @Inject
    ActivityReads reads;

    @Inject
    Journal journal;

    @Inject
    SetUp setUp;

    @Test
    @DisplayName("S-04 nobody may do nothing")
    void nobody_may_do_nothing() {
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> reads.page(0, 1));
    }

    @Test
    @DisplayName("S-04 a deputy may what the one he acts for may, and no more")
    void may_what_the_other_may() {
        var reader = owner.colleague(Role.READER);

        var seen = deputy.get(reader, () -> reads.page(0, 10));

        assertThat(seen.total()).isZero();
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> deputy.get(reader, this::created));
    }

    @Test
    @DisplayName("S-04 what a deputy did, the journal says of the one he acted for")
    void the_journal_knows_for_whom() {
        var id = owner.get(this::created);

        var lines = owner.get(() -> journal.page(new JournalFilter(null, null, "activity", null), 0, 100));

        assertThat(lines.rows())
                .filteredOn(line -> line.subjectId().equals(String.valueOf(id)))
                .isNotEmpty()
                .allMatch(line -> line.actorName().equals("Olga"));
    }

    @Test
    @Tag("S-01")
    @DisplayName("S-01 another merchant's activity is not there")
    void stays_within_the_merchant() {
        var id = owner.get(this::created);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> stranger.get(() -> reads.details(id)));
    }

    @Test
    @DisplayName("S-04 a thread without a request of its own may act too")
    void works_without_a_request() {
        owner.identity();

        var total = CompletableFuture.supplyAsync(
                        () -> owner.get(() -> reads.page(0, 1).total()))
                .join();

        assertThat(total).isZero();
    }

    @Test
    @Tag("S-02")
    @DisplayName("S-02 once there is a merchant, no owner can open another one, and no link is made")
    void only_the_house_opens_merchants() {
        var merchant = new NewMerchant("Other", "en", "EUR", "Europe/Paris");

        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() ->
                        owner.get(() -> setUp.open(merchant, new NewOwner("Eve", "eve@it.example", AsOwner.PASSWORD))));
        assertThat(setUp.openLink()).isEmpty();
    }

    private long created() {
        var single = activities.models().stream()
                .filter(model -> !model.severalEmplacements())
                .findFirst()
                .orElseThrow();
        var values = new ActivityValues("Concerts", "Europe/Paris", "EUR", ActivityState.ACTIVE);
        return activities.create(new NewActivity(single.id(), values, "Room", 40));
    }
}
