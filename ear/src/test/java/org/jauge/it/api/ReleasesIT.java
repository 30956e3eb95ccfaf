package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.api.Bodies.booking;
import static org.jauge.it.api.Bodies.line;
import static org.jauge.it.fixture.FxDrink.ADULTE;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jauge.it.FromOutside;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.FxDrink;
import org.jauge.it.fixture.MayBook;
import org.jauge.it.fixture.PayWithin;
import org.jauge.merchant.Channel;
import org.jauge.merchant.KeyKind;
import org.jauge.merchant.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A shop with that scope decides about bookings that wait as staff do on their screen. */
@Tag("A-01")
class ReleasesIT extends FromOutside {

    private static final String UNTIL_AND_WHY =
            ",\"until\":\"2041-01-01T12:00:00Z\",\"reason\":\"The town hall pays late\"}";

    private Tenant tenant;
    private Entered drink;
    private ApiClient shop;
    private long event;

    @BeforeEach
    void enter() {
        tenant = Tenant.open();
        drink = FxDrink.enter(tenant.owner());
        tenant.owner().call(new MayBook(Channel.WEB_SHOP));
        shop = tenant.shop();
        event = drink.event();
    }

    private String book(int quantity) {
        var adults = line(event, drink.place("A"), drink.category(ADULTE), quantity);
        return shop.post("/dossiers", booking(adults)).expect(201).at("/number");
    }

    private static String lines(List<String> lines) {
        return "{\"lines\":[\"" + String.join("\",\"", lines) + "\"]}";
    }

    private List<String> waiting(String query) {
        var items = shop.get("/releases" + query).expect(200).json().at("/items");
        var lines = new ArrayList<String>();
        items.forEach(item -> lines.add(item.at("/line").asString()));
        return lines;
    }

    private String sellable() {
        return shop.get("/events/" + event + "/availability").at("/emplacements/0/categories/0/sellable");
    }

    @Test
    @Tag("A-05")
    @DisplayName("A-01, A-05 what waits is listed, previewed and let go: its places are free, its dossier cancelled")
    void lets_go() {
        var number = book(4);
        var line = waiting("?text=" + number);
        var before = Integer.parseInt(sellable());

        var preview = shop.post("/releases/preview", lines(line)).expect(200);
        assertThat(preview.at("/items/0/regained")).isEqualTo("4");
        assertThat(shop.get("/dossiers/" + number).at("/state")).isEqualTo("BOOKED");

        var report = shop.post("/releases", lines(line)).expect(200);
        assertThat(report.at("/done")).isEqualTo("1");
        assertThat(shop.get("/dossiers/" + number).at("/booking/outcome")).isEqualTo("RELEASED");
        assertThat(Integer.parseInt(sellable())).isEqualTo(before + 4);
        assertThat(shop.post("/releases", lines(line)).expect(200).at("/kept/0"))
                .isEqualTo(number);
    }

    @Test
    @Tag("K-03")
    @DisplayName("K-03 asked again under the same request id, deadlines move once and the answer is the same")
    void extends_once() {
        tenant.owner().call(new PayWithin(drink.activityId(), 10));
        var number = book(1);
        var body = lines(waiting("")).replace("}", ",\"days\":2}");
        var before = deadline(number);
        var id = UUID.randomUUID().toString();

        var first = shop.post("/releases/extensions", id, body).expect(200);
        var again = shop.post("/releases/extensions", id, body).expect(200);

        assertThat(first.at("/done")).isEqualTo("1");
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(deadline(number).toLocalDate())
                .isEqualTo(before.toLocalDate().plusDays(2));
        shop.post("/releases/extensions", id, body.replace(":2}", ":3}")).expectProblem(422, "request-id-reused");
    }

    private OffsetDateTime deadline(String number) {
        return OffsetDateTime.parse(shop.get("/dossiers/" + number).at("/booking/deadline"));
    }

    @Test
    @Tag("A-03")
    @DisplayName("A-01, A-03 locked lines of two dossiers stay when all are let go, until they are unlocked")
    void locks() {
        var one = book(1);
        var two = book(2);
        var three = book(3);
        var all = waiting("");
        var locked = lines(List.of(all.get(0), all.get(1)));

        var report =
                shop.post("/releases/locks", locked.replace("}", UNTIL_AND_WHY)).expect(200);
        assertThat(report.at("/done")).isEqualTo("2");
        assertThat(shop.get("/releases").at("/items/0/lockedUntil")).startsWith("2041-01-01T13:00:00");
        var kept = shop.post("/releases", lines(all)).expect(200);
        assertThat(kept.at("/done")).isEqualTo("1");
        assertThat(List.of(kept.at("/kept/0"), kept.at("/kept/1"))).containsExactlyInAnyOrder(one, two);
        assertThat(kept.at("/reasons/0/reason")).isEqualTo("LOCKED");
        assertThat(shop.get("/dossiers/" + three).at("/booking/outcome")).isEqualTo("RELEASED");

        var unlocked = shop.post("/releases/unlocks", lines(all)).expect(200);
        assertThat(unlocked.at("/done")).isEqualTo("2");
        assertThat(unlocked.at("/reasons/0/dossier")).isEqualTo(three);
        assertThat(unlocked.at("/reasons/0/reason")).isEqualTo("ENDED");
        assertThat(shop.post("/releases", lines(all)).expect(200).at("/done")).isEqualTo("2");
    }

    @Test
    @Tag("B-14")
    @DisplayName("B-14 only those are listed that ask for more time, if that is asked for")
    void lists_who_asks() {
        var number = book(1);
        book(1);
        assertThat(waiting("?asked=true")).isEmpty();
        shop.post("/dossiers/" + number + "/extension", "{}").expect(200);

        assertThat(waiting("?asked=true")).isEqualTo(waiting("?text=" + number));
        assertThat(waiting("?asked=false")).hasSize(2);
        shop.get("/releases?asked=yes").expectError("asked true-or-false");
    }

    @Test
    @DisplayName("A-01 pages follow each other without a gap; kind, deadline and activity narrow them")
    void pages() {
        for (var i = 0; i < 3; i++) book(1);
        var first = shop.get("/releases?limit=2").expect(200);
        var rest = waiting("?limit=2&cursor=" + first.at("/next"));

        assertThat(rest).hasSize(1);
        assertThat(waiting("")).hasSize(3).endsWith(rest.get(0));
        assertThat(waiting("?kind=OPTION")).isEmpty();
        assertThat(waiting("?dueBefore=2020-01-01T00:00:00Z")).isEmpty();
        assertThat(waiting("?activity=" + drink.activityId())).hasSize(3);
        shop.get("/releases?kind=SALE").expectError("kind one-of");
        shop.get("/releases?dueBefore=tomorrow").expectError("dueBefore date");
        assertThat(shop.post("/releases/reminders", lines(rest)).expect(200).at("/done"))
                .isEqualTo("1");
    }

    @Test
    @Tag("S-01")
    @Tag("S-05")
    @DisplayName(
            "S-01, S-05 another merchant's line is unknown; a test key sees none of them; a browser may not at all")
    void keeps_to_its_own() {
        book(1);
        var foreign = waiting("");
        var other = Tenant.open();

        other.shop().post("/releases", lines(foreign)).expectError("lines unknown-id");
        assertThat(other.shop().get("/releases").expect(200).json().at("/items"))
                .isEmpty();
        assertThat(tenant.testShop().get("/releases").expect(200).json().at("/items"))
                .isEmpty();
        other.shop().post("/releases/reminders", lines(foreign)).expectError("lines unknown-id");
        var days = lines(foreign).replace("}", ",\"days\":1}");
        other.shop().post("/releases/extensions", days).expectError("lines unknown-id");
        assertThat(other.shop()
                        .post("/releases/preview", lines(foreign))
                        .expect(200)
                        .json()
                        .at("/items"))
                .isEmpty();
        tenant.testShop().post("/releases", lines(foreign)).expectError("lines unknown-id");
        tenant.browser().get("/releases").expectProblem(403, "forbidden");
        tenant.client(KeyKind.SECRET, false, EnumSet.of(Scope.SALES, Scope.DOSSIERS))
                .post("/releases", lines(foreign))
                .expectProblem(403, "forbidden");
    }

    @Test
    @Tag("S-01")
    @Tag("S-05")
    @DisplayName("S-01, S-05 another merchant's line is locked and unlocked by nobody else, nor without the scope")
    void locks_its_own() {
        book(1);
        var foreign = lines(waiting(""));
        var lock = foreign.replace("}", UNTIL_AND_WHY);
        var other = Tenant.open().shop();

        other.post("/releases/locks", lock).expectError("lines unknown-id");
        other.post("/releases/unlocks", foreign).expectError("lines unknown-id");
        tenant.testShop().post("/releases/locks", lock).expectError("lines unknown-id");
        tenant.client(KeyKind.SECRET, false, EnumSet.of(Scope.SALES, Scope.DOSSIERS))
                .post("/releases/locks", lock)
                .expectProblem(403, "forbidden");
    }

    @Test
    @DisplayName("A-01 no line, no day and a lock without an end to come or a reason are refused by their field's name")
    void names_bad_fields() {
        book(1);
        var waiting = lines(waiting(""));
        var none = waiting.replace("}", ",\"days\":0}");
        var lock = waiting.replace("}", UNTIL_AND_WHY);

        shop.post("/releases", "{\"lines\":[]}").expectError("lines required");
        shop.post("/releases/extensions", none).expectError("days too-small");
        shop.post("/releases/locks", lock.replace("2041", "2020")).expectError("until in-the-past");
        shop.post("/releases/locks", lock.replace("T12:00:00Z", "")).expectError("until date");
        shop.post("/releases/locks", lock.replace("The town hall pays late", " "))
                .expectError("reason required");
        shop.post("/releases/locks", waiting).expectError("reason required").expectError("until required");
    }
}
