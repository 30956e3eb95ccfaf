package org.jauge.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import org.jauge.gauge.Cause;
import org.jauge.gauge.Change;
import org.jauge.gauge.GaugeExhausted;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeLine;
import org.jauge.inventory.AdmissionRequest;
import org.jauge.inventory.Admissions;
import org.jauge.inventory.Entry;
import org.jauge.inventory.RequestId;
import org.jauge.inventory.Writer;
import org.jauge.shared.Rejection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The laws of counting in the real database, with many threads and through two admissions as two nodes would. */
class AdmissionLawsIT extends InContainer {

    private static final int BUYERS = 100;
    private static final int PLACES = 25;

    @Inject
    Admissions admissions;

    @Inject
    Gauges gauges;

    @Inject
    Nodes nodes;

    @Inject
    Together together;

    private long merchant;

    @BeforeEach
    void merchant() throws Exception {
        merchant = gauges.merchant();
    }

    /** What somebody took, to be given back or sold later. */
    private record Taken(GaugeKey gauge, int units, boolean sold) {}

    @Test
    @Tag("Q-22")
    @Tag("C-02")
    @DisplayName("Q-22 100 parallel buyers of 25 places: 25 sell, 75 are told gauge and what was left")
    void the_last_place_is_sold_once() throws Exception {
        var gauge = GaugeKey.emplacement(Gauges.freshNumber(), 1);
        gauges.open(merchant, gauge, PLACES);
        var refusals = new ArrayList<GaugeExhausted>();

        var sold = together.rush(BUYERS, buyer -> takes(admissions, List.of(gauge), Change::sale, refusals));

        assertThat(sold).isEqualTo(PLACES);
        assertThat(refusals).hasSize(BUYERS - PLACES);
        assertThat(refusals).allSatisfy(refusal -> assertThat(refusal)
                .returns(gauge, GaugeExhausted::gauge)
                .returns("Adulte", GaugeExhausted::category)
                .returns(0, GaugeExhausted::available));
        assertConserved(List.of(gauge));
        assertThat(gauges.read(List.of(gauge)).get(gauge)).hasToString("25 = 0 + 0 + 25 [25]");
    }

    @Test
    @Tag("Q-22")
    @DisplayName("Q-22 control: two nodes have nothing in common but the database")
    void nodes_are_apart() throws Exception {
        var one = nodes.another();
        var other = nodes.another();

        for (var part : List.of("lanes", "catalogues", "seenGauges"))
            assertThat(Nodes.part(one, part)).as(part).isNotSameAs(Nodes.part(other, part));
        assertThat(Nodes.part(one, "batch")).isNotNull();
    }

    @Test
    @Tag("Q-22")
    @DisplayName("Q-22 two nodes sell the same event: 100 buyers of 25 places get 25 in all")
    void two_nodes_share_an_event() throws Exception {
        var two = List.of(nodes.another(), nodes.another());
        var gauge = GaugeKey.emplacement(Gauges.freshNumber(), 1);
        gauges.open(merchant, gauge, PLACES);
        var refusals = new ArrayList<GaugeExhausted>();

        var sold = together.rush(BUYERS, buyer -> takes(two.get(buyer % 2), List.of(gauge), Change::sale, refusals));

        assertThat(sold).isEqualTo(PLACES);
        assertThat(refusals).hasSize(BUYERS - PLACES);
        assertConserved(List.of(gauge));
    }

    @Test
    @Tag("Q-22")
    @DisplayName("Q-22 two events share a global quota, each sold on both of two nodes: 25 in all")
    void two_nodes_share_a_global_quota() throws Exception {
        var events =
                List.of(GaugeKey.emplacement(Gauges.freshNumber(), 1), GaugeKey.emplacement(Gauges.freshNumber(), 1));
        for (var event : events) gauges.open(merchant, event, BUYERS);
        var shared = GaugeKey.globalQuota(Gauges.freshNumber(), 16_000);
        gauges.open(merchant, shared, PLACES);
        var two = List.of(nodes.another(), nodes.another());

        var sold = together.rush(
                BUYERS,
                buyer -> takes(
                        two.get(buyer % 2),
                        List.of(events.get(buyer / 2 % 2), shared),
                        Change::sale,
                        new ArrayList<>()));

        assertThat(sold).isEqualTo(PLACES);
        assertConserved(List.of(events.get(0), events.get(1), shared));
    }

    @RepeatedTest(5)
    @Tag("Q-10")
    @DisplayName("Q-10 simultaneous first sales of a quota on two nodes make one row")
    void first_touch_on_two_nodes_makes_one_row() throws Exception {
        var two = List.of(nodes.another(), nodes.another());
        var quota = GaugeKey.quota(Gauges.freshNumber(), 2);

        var sold = together.rush(12, buyer -> takesLazily(two.get(buyer % 2), quota, 10, 1));

        assertThat(sold).isEqualTo(10);
        assertThat(gauges.read(List.of(quota)).get(quota)).hasToString("10 = 0 + 0 + 10 [10]");
        assertConserved(List.of(quota));
    }

    @Test
    @Tag("Q-10")
    @DisplayName("Q-10 simultaneous first sales of a quota make one row")
    void first_touch_makes_one_row() throws Exception {
        var quota = GaugeKey.quota(Gauges.freshNumber(), 2);

        var sold = together.rush(8, buyer -> takesLazily(admissions, quota, 10, 1));

        assertThat(sold).isEqualTo(8);
        assertThat(gauges.read(List.of(quota)).get(quota)).hasToString("10 = 2 + 0 + 8 [8]");
        assertConserved(List.of(quota));
    }

    @Test
    @Tag("Q-10")
    @DisplayName("Q-10 what does not fit the implicit default makes no row")
    void refused_first_touch_makes_no_row() {
        var quota = GaugeKey.quota(Gauges.freshNumber(), 2);

        assertThat(takesLazily(admissions, quota, 10, 11)).isFalse();
        assertThat(gauges.read(List.of(quota))).isEmpty();
    }

    @Test
    @Tag("K-03")
    @DisplayName("K-03 one request id on many threads takes once and is answered the same")
    void a_request_id_takes_once() throws Exception {
        var gauge = GaugeKey.emplacement(Gauges.freshNumber(), 1);
        gauges.open(merchant, gauge, PLACES);
        var id = RequestId.of("test-" + merchant, "the-same", "two places");

        var answered = together.rush(16, buyer -> "first"
                .equals(admissions.admit(id, () -> request(id, "first", List.of(gauge), Change::sale, 2))));

        assertThat(answered).isEqualTo(16);
        assertThat(gauges.read(List.of(gauge)).get(gauge)).hasToString("25 = 23 + 0 + 2 [2]");
    }

    @Test
    @Tag("Q-13")
    @Tag("Q-14")
    @DisplayName("Q-13, Q-14 random histories by 8 threads conserve, gauge by gauge")
    void random_histories_conserve() throws Exception {
        var seed = System.nanoTime();
        var all = new ArrayList<GaugeKey>();
        for (var number = 0; number < 5; number++) {
            var gauge = GaugeKey.emplacement(Gauges.freshNumber(), number);
            gauges.open(merchant, gauge, 20 + number);
            all.add(gauge);
        }

        assertThatCode(() -> histories(seed, all)).as("seed %d", seed).doesNotThrowAnyException();
    }

    private void histories(long seed, List<GaugeKey> all) throws Exception {
        var finished = together.rush(8, thread -> {
            history(new Random(seed + thread), all);
            return true;
        });

        assertThat(finished).isEqualTo(8);
        assertConserved(all);
    }

    private void history(Random random, List<GaugeKey> all) {
        var mine = new ArrayList<Taken>();
        for (var step = 0; step < 40; step++) {
            if (mine.isEmpty() || random.nextInt(3) > 0) {
                var gauge = all.get(random.nextInt(all.size()));
                var units = 1 + random.nextInt(4);
                var sold = random.nextBoolean();
                if (takes(
                        admissions,
                        List.of(gauge),
                        each -> sold ? Change.sale(units) : Change.hold(units),
                        new ArrayList<>())) mine.add(new Taken(gauge, units, sold));
            } else {
                giveBack(mine.remove(random.nextInt(mine.size())));
            }
            assertSound(all);
        }
    }

    private void giveBack(Taken taken) {
        var back = taken.sold() ? Change.cancellation(taken.units()) : Change.holdEnded(taken.units());
        assertThat(takes(admissions, List.of(taken.gauge()), each -> back, new ArrayList<>()))
                .isTrue();
    }

    private boolean takes(Admissions node, List<GaugeKey> keys, ToChange change, List<GaugeExhausted> refusals) {
        var id = RequestId.of("test", UUID.randomUUID().toString(), keys);
        try {
            node.admit(id, () -> request(id, "", keys, change, 1));
            return true;
        } catch (GaugeExhausted refusal) {
            synchronized (refusals) {
                refusals.add(refusal);
            }
            return false;
        }
    }

    private boolean takesLazily(Admissions node, GaugeKey quota, int implicit, int units) {
        var id = RequestId.of("test", UUID.randomUUID().toString(), quota);
        try {
            node.admit(
                    id,
                    () -> new AdmissionRequest(
                            id,
                            "",
                            merchant,
                            "test",
                            Instant.now(),
                            Map.of(),
                            new TreeSet<>(),
                            List.of(new Entry(quota, Change.sale(units), Cause.SOLD, null, "VIP")),
                            Map.of(quota, implicit),
                            Writer.nothing()));
            return true;
        } catch (Rejection refusal) {
            return false;
        }
    }

    private interface ToChange {
        Change of(int units);
    }

    private AdmissionRequest request(RequestId id, String answer, List<GaugeKey> keys, ToChange change, int units) {
        var entries = keys.stream()
                .map(key -> new Entry(key, change.of(units), Cause.SOLD, null, "Adulte"))
                .toList();
        return AdmissionRequest.taking(
                id, answer, merchant, "test", Instant.now(), List.of(), entries, Writer.nothing());
    }

    private void assertSound(List<GaugeKey> keys) {
        assertThat(gauges.read(keys).values()).allMatch(GaugeLine::isSound);
    }

    private void assertConserved(List<GaugeKey> keys) {
        assertSound(keys);
        gauges.read(keys)
                .forEach((key, line) ->
                        assertThat(gauges.ledger(key)).as("%s", key).isEqualTo(line));
    }
}
