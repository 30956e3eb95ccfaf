package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jauge.audit.Journal;
import org.jauge.audit.JournalFilter;
import org.jauge.audit.JournalLine;
import org.jauge.dossier.GaugeHistory;
import org.jauge.gauge.Cause;
import org.jauge.gauge.GaugeExhausted;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeMissing;
import org.jauge.inventory.BlockLine;
import org.jauge.inventory.BlockTooSmall;
import org.jauge.inventory.BlockedParts;
import org.jauge.inventory.Capacities;
import org.jauge.inventory.EventGauges;
import org.jauge.inventory.GaugeRow;
import org.jauge.inventory.ManualBlocks;
import org.jauge.it.Together;
import org.jauge.quota.QuotaScope;
import org.jauge.quota.QuotaValues;
import org.jauge.quota.Quotas;
import org.jauge.shared.InvalidField;
import org.jauge.shared.NotFound;
import org.jauge.shared.Rejection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("C-03")
@Tag("C-05")
class ManualBlockIT extends CatalogueTest {

    @Inject
    QuotaShop shop;

    @Inject
    ManualBlocks blocks;

    @Inject
    EventGauges gauges;

    @Inject
    GaugeHistory history;

    @Inject
    Capacities capacities;

    @Inject
    Quotas quotas;

    @Inject
    Journal journal;

    @Inject
    Together together;

    @Test
    @DisplayName("C-05 a block by hand takes A→B, unblocking part and rest takes it back; 41 of 40 are refused")
    void blocks_and_unblocks_an_emplacement() {
        var stall = shop.stall(owner, "Europe/Paris");
        var event = shop.event(owner, stall, "2031-08-05T20:00");
        var key = GaugeKey.emplacement(event, stall.place());

        block(key, 12, "Colonne cassée");
        assertThat(line(event, key)).isEqualTo("500 = 488 + 12 + 0 [0]");
        assertRefused(GaugeExhausted.class, () -> blocks.block(id(), key, 489, "trop"))
                .returns(488, GaugeExhausted::available)
                .returns("Verger", GaugeExhausted::category);
        var made = block(key);
        office.run(owner, () -> blocks.unblock(id(), made.id(), 5, "Réparée"));
        assertThat(line(event, key)).isEqualTo("500 = 493 + 7 + 0 [0]");
        assertThat(block(key)).returns(12, BlockLine::units).returns(7, BlockLine::remaining);
        assertRefused(BlockTooSmall.class, () -> blocks.unblock(id(), made.id(), 8, "Réparée"));
        assertThat(office.differences(owner)).isEmpty();
        office.run(owner, () -> blocks.unblock(id(), made.id(), 7, "Réparée"));

        assertThat(line(event, key)).isEqualTo("500 = 500 + 0 + 0 [0]");
        assertThat(office.get(owner, () -> blocks.of(key))).isEmpty();
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @DisplayName("C-03 quotas, global ones and own quantities are blocked, too; a lazy gauge gets its row")
    void blocks_every_kind_of_gauge() {
        var daily = shop.quota(owner, QuotaScope.DAY, 10);
        var stall = shop.stall(owner, "Europe/Paris", daily);
        var event = shop.event(owner, stall, "2031-08-05T20:00");
        var vip = office.get(owner, () -> quotas.create(stall.activity(), new QuotaValues("VIP", 10, false, true)));
        var rate = GaugeKey.rate(event, stall.category());
        assertRefused(GaugeMissing.class, () -> blocks.block(id(), rate, 1, "absent"));
        office.run(owner, () -> capacities.resize(rate, 6));
        var day = shop.lines(owner, daily, "2031-08-05", "2031-08-05").get(0).key();

        block(GaugeKey.quota(event, vip), 4, "presse");
        block(day, 3, "réparation");
        block(rate, 2, "invités");

        assertThat(line(event, GaugeKey.quota(event, vip))).isEqualTo("10 = 6 + 4 + 0 [0]");
        assertThat(line(event, day)).isEqualTo("10 = 7 + 3 + 0 [0]");
        assertThat(line(event, rate)).isEqualTo("6 = 4 + 2 + 0 [0]");
        assertRefused(GaugeExhausted.class, () -> shop.sell(owner, stall, event, 5));
        shop.sell(owner, stall, event, 4);
        assertThat(row(event, day).parts()).isEqualTo(new BlockedParts(0, 3, 0, 0, 0));
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("A-10")
    @DisplayName("A-10 the history and the journal tell who blocked, how many and why")
    void tells_who_and_why() {
        var stall = shop.stall(owner, "Europe/Paris");
        var event = shop.event(owner, stall, "2031-08-05T20:00");
        var key = GaugeKey.emplacement(event, stall.place());
        block(key, 12, "Colonne cassée");
        var made = block(key);
        office.run(owner, () -> blocks.unblock(id(), made.id(), 5, "Réparée"));

        var moved = office.get(owner, () -> history.page(key, 0, 9)).rows();

        assertThat(made).returns("Olga", BlockLine::actor).returns("Colonne cassée", BlockLine::reason);
        assertThat(moved).extracting(line -> line.movement().cause()).startsWith(Cause.UNBLOCKED, Cause.BLOCKED);
        assertThat(moved)
                .extracting(line -> line.actorName() + ": " + line.reason())
                .startsWith("Olga: Réparée · Colonne cassée", "Olga: Colonne cassée");
        var noted = office.get(owner, () -> journal.page(new JournalFilter(null, null, "gauge", null), 0, 2))
                .rows();
        assertThat(noted).extracting(JournalLine::action).containsExactly("unblocked", "blocked");
        assertThat(noted).extracting(JournalLine::after).containsExactly("7 · Réparée", "12 · Colonne cassée");
    }

    @Test
    @DisplayName("C-03 without a number or a reason nothing is blocked; another merchant's block is not there")
    void refuses_bad_input() {
        var stall = shop.stall(owner, "Europe/Paris");
        var event = shop.event(owner, stall, "2031-08-05T20:00");
        var key = GaugeKey.emplacement(event, stall.place());
        block(key, 1, "une");
        var made = block(key);

        assertRefused(InvalidField.class, () -> blocks.block(id(), key, 0, "zéro"))
                .returns("units", InvalidField::field);
        assertRefused(InvalidField.class, () -> blocks.block(id(), key, 1, " ")).returns("reason", InvalidField::field);
        assertRefused(InvalidField.class, () -> blocks.unblock(id(), made.id(), 1, " "))
                .returns("reason", InvalidField::field);
        owner = office.open();
        assertRefused(NotFound.class, () -> blocks.unblock(id(), made.id(), 1, "Réparée"));
    }

    @Test
    @Tag("K-03")
    @DisplayName("K-03 the same click twice blocks once and unblocks once")
    void the_same_request_is_done_once() {
        var stall = shop.stall(owner, "Europe/Paris");
        var event = shop.event(owner, stall, "2031-08-05T20:00");
        var key = GaugeKey.emplacement(event, stall.place());
        var once = id();
        for (var click = 0; click < 2; click++) office.run(owner, () -> blocks.block(once, key, 10, "deux clics"));
        var made = block(key);
        for (var click = 0; click < 2; click++) office.run(owner, () -> blocks.unblock(once, made.id(), 6, "Réparée"));

        assertThat(line(event, key)).isEqualTo("500 = 496 + 4 + 0 [0]");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @DisplayName("C-05 several people unblock the same units at once: only what is there is given back")
    void a_block_is_given_back_once() throws Exception {
        var stall = shop.stall(owner, "Europe/Paris");
        var event = shop.event(owner, stall, "2031-08-05T20:00");
        var key = GaugeKey.emplacement(event, stall.place());
        block(key, 10, "scène");
        var made = block(key);

        var given = together.rush(8, number -> {
            try {
                office.run(owner, () -> blocks.unblock(id(), made.id(), 4, "Réparée"));
                return true;
            } catch (BlockTooSmall refused) {
                return false;
            }
        });

        assertThat(given).isEqualTo(2);
        assertThat(line(event, key)).isEqualTo("500 = 498 + 2 + 0 [0]");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @DisplayName("C-05 blocks by hand that race for the last units never take more than there are")
    void the_last_units_are_blocked_once() throws Exception {
        var quota = shop.quota(owner, QuotaScope.DAY, 10);
        var day = shop.lines(owner, quota, "2031-08-05", "2031-08-05").get(0).key();

        var made = together.rush(8, number -> {
            try {
                office.run(owner, () -> blocks.block(id(), day, 3, "no " + number));
                return true;
            } catch (Rejection refused) {
                return false;
            }
        });

        assertThat(made).isEqualTo(3);
        assertThat(shop.line(owner, quota, "2031-08-05")).isEqualTo("10 = 1 + 9 + 0 [0]");
        assertThat(office.differences(owner)).isEmpty();
    }

    private void block(GaugeKey key, int units, String reason) {
        office.run(owner, () -> blocks.block(id(), key, units, reason));
    }

    /** The only one there. */
    private BlockLine block(GaugeKey key) {
        List<BlockLine> there = office.get(owner, () -> blocks.of(key));
        assertThat(there).hasSize(1);
        return there.get(0);
    }

    private GaugeRow row(long event, GaugeKey key) {
        return office.get(owner, () -> gauges.of(event)).stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private String line(long event, GaugeKey key) {
        return row(event, key).line().toString();
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
