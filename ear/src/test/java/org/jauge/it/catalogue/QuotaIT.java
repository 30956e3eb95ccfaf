package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.Set;
import org.jauge.category.Categories;
import org.jauge.category.CategoryReads;
import org.jauge.category.CategoryValues;
import org.jauge.category.Composition;
import org.jauge.category.Counting;
import org.jauge.gauge.GaugeExhausted;
import org.jauge.merchant.Identity;
import org.jauge.merchant.Rights;
import org.jauge.merchant.Role;
import org.jauge.quota.GlobalQuotas;
import org.jauge.quota.QuotaLine;
import org.jauge.quota.QuotaScope;
import org.jauge.quota.QuotaValues;
import org.jauge.quota.Quotas;
import org.jauge.shared.Forbidden;
import org.jauge.shared.InvalidField;
import org.jauge.shared.NameTaken;
import org.jauge.shared.NotFound;
import org.jauge.shared.Stale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class QuotaIT extends CatalogueTest {

    @Inject
    Quotas quotas;

    @Inject
    GlobalQuotas globalQuotas;

    @Inject
    Categories categories;

    @Inject
    CategoryReads categoryReads;

    @Inject
    Hiring hiring;

    @Inject
    QuotaShop shop;

    @Test
    @Tag("Q-06")
    @DisplayName("Q-06 a quota is a name and a capacity; the name is unique in its activity, free in another")
    void a_name_is_unique_in_its_activity() {
        var one = office.activity(owner, "Une", true);
        var other = office.activity(owner, "Autre", true);
        office.run(owner, () -> quotas.create(one, values("VIP", 10)));

        assertRefused(NameTaken.class, () -> quotas.create(one, values("VIP", 11)));
        office.run(owner, () -> quotas.create(other, values("VIP", 11)));
        office.run(owner, () -> globalQuotas.create(QuotaScope.DAY, values("VIP", 12)));
        assertRefused(NameTaken.class, () -> globalQuotas.create(QuotaScope.WEEK, values("VIP", 13)));

        assertThat(office.get(owner, () -> quotas.of(one))).singleElement().satisfies(quota -> assertThat(quota)
                .returns("VIP", QuotaLine::name)
                .returns(10, QuotaLine::capacity)
                .returns(QuotaScope.EVENT, QuotaLine::scope));
    }

    @Test
    @Tag("Q-06")
    @DisplayName("Q-06 a taken name refuses a rename too, and an edit on old data is refused")
    void a_rename_is_checked() {
        var activity = office.activity(owner, "Kiosque", true);
        var id = office.get(owner, () -> {
            quotas.create(activity, values("VIP", 10));
            return quotas.create(activity, values("Boisson", 25));
        });
        var version = office.get(owner, () -> quotas.details(id)).version();

        assertRefused(NameTaken.class, () -> quotas.change(id, version, values("VIP", 25)));
        office.run(owner, () -> quotas.change(id, version, new QuotaValues("Boisson", 30, true, false)));
        assertRefused(Stale.class, () -> quotas.change(id, version, values("Boisson", 31)));

        assertThat(office.get(owner, () -> quotas.details(id)).values())
                .isEqualTo(new QuotaValues("Boisson", 30, true, false));
    }

    @Test
    @Tag("Q-07")
    @Tag("Q-30")
    @DisplayName("Q-07 quotas of the activity and of the account are ticked and unticked on a category")
    void ticks_persist() {
        var activity = office.activity(owner, "Kiosque", true);
        var own = office.get(owner, () -> quotas.create(activity, values("Boisson", 25)));
        var global = office.get(owner, () -> globalQuotas.create(QuotaScope.DAY, values("Tables", 10)));
        var category = office.get(
                owner,
                () -> categories.create(
                        activity,
                        CategoryValues.named("Spécial", Counting.onePerson()),
                        Composition.ticking(own, global)));

        assertThat(ticks(category)).containsExactlyInAnyOrder(own, global);
        assertThat(office.get(owner, () -> quotas.tickable(activity)))
                .extracting(QuotaLine::id)
                .containsExactly(own, global);
        office.run(owner, () -> tick(category, Composition.ticking(global)));

        assertThat(ticks(category)).containsExactly(global);
    }

    @Test
    @Tag("Q-11")
    @Tag("AMB-Q6")
    @DisplayName("AMB-Q6, Q-11 a default of 25 becomes 30: who has sold keeps it, who has no row follows and opens so")
    void another_default_moves_what_has_no_row() {
        var stall = shop.stall(owner, "Europe/Paris");
        var quota = office.get(owner, () -> quotas.create(stall.activity(), values("Boisson", 25)));
        office.run(owner, () -> tick(stall.category(), Composition.ticking(quota)));
        var opened = shop.event(owner, stall, "2031-08-05T20:00");
        var other = shop.event(owner, stall, "2031-08-06T20:00");
        shop.sell(owner, stall, opened, 3);

        office.run(owner, () -> quotas.change(quota, quotas.details(quota).version(), values("Boisson", 30)));

        assertThat(office.gauges(owner, opened)).contains("Boisson 25 = 22 + 0 + 3 [3]");
        assertThat(office.gauges(owner, other)).noneMatch(line -> line.startsWith("Boisson"));
        assertRefused(GaugeExhausted.class, () -> shop.sell(owner, stall, other, 31))
                .returns(30, GaugeExhausted::available);
        shop.sell(owner, stall, other, 1);
        assertThat(office.gauges(owner, other)).contains("Boisson 30 = 29 + 0 + 1 [1]");
    }

    @Test
    @Tag("Q-07")
    @DisplayName("Q-07 another activity's quota cannot be ticked, nor another merchant's")
    void a_foreign_quota_cannot_be_ticked() {
        var activity = office.activity(owner, "Kiosque", true);
        var elsewhere = office.activity(owner, "Autre", true);
        var other = office.get(owner, () -> quotas.create(elsewhere, values("Boisson", 25)));
        var stranger = office.open();
        var foreign = office.get(stranger, () -> globalQuotas.create(QuotaScope.DAY, values("Tables", 10)));

        for (var id : Set.of(other, foreign, 1L))
            assertRefused(
                    NotFound.class,
                    () -> categories.create(
                            activity, CategoryValues.named("Spécial", Counting.onePerson()), Composition.ticking(id)));

        assertThat(office.get(owner, () -> categoryReads.of(activity))).isEmpty();
    }

    @Test
    @Tag("Q-30")
    @DisplayName("Q-30 a changed global quota raises the catalogue version of the activities that tick it, no others")
    void a_global_quota_raises_its_activities() {
        var ticking = office.activity(owner, "Coche", true);
        var other = office.activity(owner, "Autre", true);
        var id = office.get(owner, () -> globalQuotas.create(QuotaScope.MONTH, values("Tables", 10)));
        office.run(
                owner,
                () -> categories.create(
                        ticking, CategoryValues.named("Table", Counting.product()), Composition.ticking(id)));
        var before = office.catalogueVersion(ticking);
        var otherBefore = office.catalogueVersion(other);

        office.run(owner, () -> globalQuotas.change(id, globalQuotas.details(id).version(), values("Tables", 12)));

        assertThat(office.catalogueVersion(ticking)).isEqualTo(before + 1);
        assertThat(office.catalogueVersion(other)).isEqualTo(otherBefore);
    }

    @Test
    @Tag("Q-30")
    @DisplayName("Q-30 a quota of the account is never per event")
    void a_global_quota_is_not_per_event() {
        assertRefused(InvalidField.class, () -> globalQuotas.create(QuotaScope.EVENT, values("Boisson", 25)))
                .returns("scope", InvalidField::field);
    }

    @Test
    @Tag("A-09")
    @DisplayName("A-09 somebody of one activity sees its quotas, not those of the account")
    void an_activity_manager_has_no_account_quotas() {
        var mine = office.activity(owner, "Mienne", true);
        var other = office.activity(owner, "Autre", true);
        var id = office.get(owner, () -> globalQuotas.create(QuotaScope.DAY, values("Tables", 10)));
        var manager = manager(mine);

        assertThat(office.get(manager, () -> quotas.of(mine))).isEmpty();
        owner = manager;
        assertRefused(Forbidden.class, () -> globalQuotas.all());
        assertRefused(Forbidden.class, () -> globalQuotas.details(id));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> office.run(manager, () -> globalQuotas.create(QuotaScope.DAY, values("X", 1))));
        assertRefused(Forbidden.class, () -> quotas.of(other));
        assertRefused(Forbidden.class, () -> quotas.create(other, values("VIP", 1)));
    }

    private Identity manager(long activityId) {
        return hiring.hire(owner, "Mona", new Rights(Role.ACTIVITY_MANAGER, false, Set.of(activityId)));
    }

    private void tick(long category, Composition composition) {
        var details = categoryReads.details(category);
        categories.change(category, details.version(), details.values(), composition);
    }

    private Set<Long> ticks(long category) {
        return office.get(owner, () -> categoryReads.details(category))
                .composition()
                .quotaIds();
    }

    private static QuotaValues values(String name, int capacity) {
        return new QuotaValues(name, capacity, false, true);
    }
}
