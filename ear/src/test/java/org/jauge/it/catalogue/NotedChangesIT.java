package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jauge.audit.Journal;
import org.jauge.audit.JournalFilter;
import org.jauge.audit.JournalLine;
import org.jauge.category.Categories;
import org.jauge.category.CategoryValues;
import org.jauge.category.Composition;
import org.jauge.category.Counting;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeMissing;
import org.jauge.inventory.Capacities;
import org.jauge.merchant.ApiKeys;
import org.jauge.merchant.KeyKind;
import org.jauge.merchant.NewApiKey;
import org.jauge.merchant.NewStaff;
import org.jauge.merchant.PointsOfSale;
import org.jauge.merchant.Rights;
import org.jauge.merchant.Role;
import org.jauge.merchant.Scope;
import org.jauge.merchant.Staff;
import org.jauge.pricing.Cell;
import org.jauge.pricing.PriceLists;
import org.jauge.pricing.PriceReads;
import org.jauge.quota.QuotaValues;
import org.jauge.quota.Quotas;
import org.jauge.shared.InvalidField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each change leaves one entry: who, when, what, before, after. */
@Tag("A-10")
class NotedChangesIT extends CatalogueTest {

    @Inject
    Journal journal;

    @Inject
    Capacities capacities;

    @Inject
    Quotas quotas;

    @Inject
    Categories categories;

    @Inject
    PriceLists priceLists;

    @Inject
    PriceReads priceReads;

    @Inject
    Staff staff;

    @Inject
    ApiKeys keys;

    @Inject
    PointsOfSale outlets;

    @Test
    @Tag("Q-19")
    @DisplayName("A-10 Q-19 a quota of one event from 25 to 30 is one entry with the event, the quota, 25 and 30")
    void a_gauge() {
        var activity = office.activity(owner, "Kiosque", true);
        var quota = office.get(owner, () -> quotas.create(activity, new QuotaValues("Boisson", 25, false, true)));
        var event = office.event(owner, activity);
        var key = GaugeKey.quota(event, quota);
        var before = now();

        office.run(owner, () -> capacities.resize(key, 30));

        var entry = only("gauge");
        assertThat(entry.label()).startsWith("Kiosque, 2031-06-02T20:00").endsWith("Boisson");
        assertEntry(entry, before, "resized", "25", "30");
        assertThat(entry.subjectId()).isEqualTo(key.toString());
    }

    @Test
    @Tag("Q-19")
    @DisplayName("A-10 Q-19 a capacity saved as it is changes nothing and leaves no entry")
    void a_gauge_left_as_it_is() {
        var activity = office.activity(owner, "Kiosque", true);
        var quota = office.get(owner, () -> quotas.create(activity, new QuotaValues("Boisson", 25, false, true)));
        var key = GaugeKey.quota(office.event(owner, activity), quota);
        office.run(owner, () -> capacities.resize(key, 30));

        office.run(owner, () -> capacities.resize(key, 30));

        assertThat(only("gauge").after()).isEqualTo("30");
    }

    @Test
    @DisplayName("A-10 the capacity that a quota starts with, from 25 to 30")
    void a_quota() {
        var activity = office.activity(owner, "Kiosque", true);
        var quota = office.get(owner, () -> quotas.create(activity, new QuotaValues("Boisson", 25, false, true)));
        var before = now();

        office.run(
                owner,
                () -> quotas.change(
                        quota, quotas.details(quota).version(), new QuotaValues("Boisson", 30, false, true)));

        var entry = newest("quota");
        assertEntry(entry, before, "changed", entry.before(), entry.after());
        assertThat(entry.differences()).singleElement().satisfies(part -> assertThat(
                        List.of(part.name(), part.before(), part.after()))
                .containsExactly("capacity", "25", "30"));
    }

    @Test
    @DisplayName("A-10 a price, with its list, emplacement and category")
    void a_price() {
        var activity = office.activity(owner, "Kiosque", true);
        var place = office.place(owner, activity, "A").id();
        var category = office.get(
                owner,
                () -> categories.create(
                        activity, CategoryValues.named("Adulte", Counting.onePerson()), Composition.none()));
        var list = office.priceList(owner, activity);
        price(list, Cell.offered(place, category, "30.00"));
        var before = now();

        price(list, Cell.offered(place, category, "32.50"));

        var entry = newest("price");
        assertEntry(entry, before, "changed", "30.00", "32.50");
        assertThat(entry.label()).endsWith("· A · Adulte");
    }

    @Test
    @DisplayName("A-10 somebody's rights, from reader of everything to box office of one activity, and his language")
    void rights() {
        var activity = office.activity(owner, "Kiosque", true);
        var reader = new Rights(Role.READER, true, Set.of());
        var token = office.get(owner, () -> staff.invite(new NewStaff("bob@it.example", "Bob", "en", reader)));
        assertThat(token).isNotEmpty();
        var bob = Long.parseLong(newest("user").subjectId());
        var before = now();

        var wanted = new Rights(Role.BOX_OFFICE, false, Set.of(activity));
        office.run(owner, () -> staff.change(bob, staff.details(bob).version(), "Bob", "fr", wanted));

        var entry = newest("user");
        assertThat(entry.label()).isEqualTo("Bob");
        var old = "User[name=Bob, language=en, role=READER, activities=all, complimentary=false]";
        var now = "User[name=Bob, language=fr, role=BOX_OFFICE, activities=Kiosque, complimentary=false]";
        assertEntry(entry, before, "changed", old, now);
        assertThat(all()).noneMatch(line -> (line.before() + line.after() + line.label()).contains(token));
    }

    @Test
    @DisplayName("A-10 a key made, rotated and revoked; the key itself is in no entry")
    void a_key() {
        var before = now();

        var made = office.get(owner, () -> keys.create(secretKey()));
        var rotated = office.get(owner, () -> keys.rotate(made.id(), Duration.ofHours(1)));
        office.run(owner, () -> keys.revoke(rotated.id()));

        var entries = page("api-key");
        assertThat(entries).extracting(JournalLine::action).containsExactly("revoked", "rotated", "created");
        assertThat(entries)
                .extracting(line -> Long.valueOf(line.subjectId()))
                .containsExactly(rotated.id(), rotated.id(), made.id());
        for (var entry : entries) {
            assertEntry(entry, before, entry.action(), "", entry.after());
            assertThat(entry.label()).isEqualTo("Site");
            assertThat(entry.after()).contains("keyKind=SECRET").doesNotContain(made.secret(), rotated.secret());
        }
    }

    private NewApiKey secretKey() {
        var outlet = outlets.lines().get(0).id();
        return new NewApiKey("Site", KeyKind.SECRET, false, outlet, EnumSet.of(Scope.SALES), List.of(), null);
    }

    @Test
    @DisplayName("A-10 what was refused leaves no entry")
    void nothing_happened() {
        var activity = office.activity(owner, "Kiosque", true);
        var event = office.event(owner, activity);
        var place = office.place(owner, activity, "A").id();
        var before = all().size();

        assertRefused(InvalidField.class, () -> capacities.resize(GaugeKey.emplacement(event, place), -1));
        assertRefused(GaugeMissing.class, () -> capacities.resize(GaugeKey.emplacement(event, place + 1_000_000), 5));

        assertThat(all()).hasSize(before);
    }

    private void assertEntry(JournalLine entry, Instant since, String action, String before, String after) {
        assertThat(entry)
                .returns(owner.actor(), JournalLine::actor)
                .returns("Olga", JournalLine::actorName)
                .returns(action, JournalLine::action)
                .returns(before, JournalLine::before)
                .returns(after, JournalLine::after);
        assertThat(entry.notedAt()).isBetween(since, Instant.now());
    }

    private void price(long list, Cell cell) {
        office.run(owner, () -> {
            var grid = priceReads.grid(list);
            priceLists.change(list, grid.version(), grid.name(), List.of(cell));
        });
    }

    private JournalLine only(String subject) {
        var entries = page(subject);
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }

    private JournalLine newest(String subject) {
        return page(subject).get(0);
    }

    private List<JournalLine> page(String subject) {
        var filter = new JournalFilter(null, null, subject, null);
        return office.get(owner, () -> journal.page(filter, 0, 50)).rows();
    }

    private List<JournalLine> all() {
        return office.get(owner, () -> journal.page(JournalFilter.ALL, 0, 100)).rows();
    }

    /** As coarse as the coarser database keeps it. */
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
