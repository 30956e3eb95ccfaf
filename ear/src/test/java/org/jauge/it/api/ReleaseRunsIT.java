package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.api.Bodies.booking;
import static org.jauge.it.api.Bodies.line;
import static org.jauge.it.fixture.FxDrink.ADULTE;
import static org.jauge.it.fixture.FxDrink.SPECIAL;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jauge.it.FromOutside;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.FxDrink;
import org.jauge.it.fixture.MayBook;
import org.jauge.merchant.Channel;
import org.jauge.merchant.KeyKind;
import org.jauge.merchant.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A shop decides about all that match, and about the very lines that it named. */
@Tag("A-01")
class ReleaseRunsIT extends FromOutside {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

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
        for (var persons = 1; persons <= 3; persons++) {
            var adults = line(event, drink.place("A"), drink.category(ADULTE), persons);
            shop.post("/dossiers", booking(adults)).expect(201);
        }
    }

    @Test
    @Tag("K-03")
    @Tag("S-05")
    @DisplayName("A-01 a run reminds all that match once their number is said; K-03 the same id is the same run")
    void runs() {
        var preview = shop.get("/releases/runs/preview?kind=BOOKING").expect(200);
        assertThat(preview.at("/count")).isEqualTo("3");
        assertThat(preview.at("/items/0/regained")).isEqualTo("6");
        var body = "{\"operation\":\"REMIND\",\"kind\":\"BOOKING\",\"count\":3}";
        shop.post("/releases/runs", body.replace(":3", ":2")).expectError("count other-count");
        shop.post("/releases/runs", body.replace("REMIND", "EXTEND")).expectError("days required");
        var id = UUID.randomUUID().toString();

        var begun = shop.post("/releases/runs", id, body).expect(202);

        var run = "/releases/runs/" + begun.at("/id");
        assertThat(begun.header("Location").orElse("")).endsWith(run);
        var done = finished(run);
        assertThat(List.of(done.at("/total"), done.at("/done"), done.at("/kept")))
                .containsExactly("3", "3", "0");
        assertThat(shop.post("/releases/runs", id, body).expect(202).at("/id")).isEqualTo(begun.at("/id"));
        tenant.shop().get(run).expectProblem(404, "not-found"); // another key
        tenant.client(KeyKind.SECRET, false, EnumSet.of(Scope.SALES)).get(run).expectProblem(403, "forbidden");
    }

    @Test
    @DisplayName("A-01 event, category, channel and the day of the deadline narrow the list, and what a run is about")
    void narrows() {
        var category = drink.category(SPECIAL);
        var special = line(event, drink.place("A"), category, 1);
        shop.post("/dossiers", booking(special)).expect(201);

        assertThat(count("event=" + event)).isEqualTo("4");
        assertThat(count("category=" + category)).isEqualTo("1");
        assertThat(count("channel=WEB_SHOP")).isEqualTo("4");
        assertThat(count("channel=PHONE")).isEqualTo("0");
        assertThat(count("dueOn=2020-01-01")).isEqualTo("0");
        assertThat(shop.get("/releases?category=" + category).expect(200).at("/items/0/channel"))
                .isEqualTo("WEB_SHOP");
        var body = "{\"operation\":\"REMIND\",\"count\":1,\"event\":\"" + event + "\",\"category\":\"" + category
                + "\",\"channel\":\"WEB_SHOP\",\"dueOn\":\"2041-01-01\"}";
        var begun = shop.post("/releases/runs", body).expect(202);
        var done = finished("/releases/runs/" + begun.at("/id"));
        assertThat(List.of(done.at("/total"), done.at("/done"))).containsExactly("1", "1");

        shop.post("/releases/runs", body.replace("WEB_SHOP", "FAX")).expectError("channel one-of");
        shop.get("/releases?channel=FAX").expectError("channel one-of");
        shop.get("/releases?dueOn=tomorrow").expectError("dueOn date");
        shop.get("/releases?dueOn=0001-01-01").expectError("dueOn year-out-of-range");
        shop.get("/releases?event=this").expectError("event unknown-id");
    }

    private String count(String query) {
        return shop.get("/releases/runs/preview?" + query).expect(200).at("/count");
    }

    private ApiAnswer finished(String run) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            var answer = shop.get(run).expect(200);
            if (answer.at("/finished").equals("true")) return answer;
            LockSupport.parkNanos(100_000_000);
        }
        throw new AssertionError("Not finished: " + run);
    }

    @Test
    @Tag("K-03")
    @DisplayName("K-03 the lines belong to the request: with one more, or with others alone, the same id is refused")
    void names_its_lines() {
        var all = new ArrayList<String>();
        shop.get("/releases")
                .json()
                .at("/items")
                .forEach(item -> all.add(item.at("/line").asString()));
        var id = UUID.randomUUID().toString();
        var first =
                shop.post("/releases/reminders", id, lines(all.subList(0, 2))).expect(200);

        assertThat(first.at("/done")).isEqualTo("2");
        for (var other : List.of(all, all.subList(0, 1), all.subList(2, 3)))
            shop.post("/releases/reminders", id, lines(other)).expectProblem(422, "request-id-reused");
        assertThat(shop.post("/releases/reminders", id, lines(all.subList(0, 2)))
                        .text())
                .isEqualTo(first.text());
    }

    private static String lines(List<String> lines) {
        return "{\"lines\":[\"" + String.join("\",\"", lines) + "\"]}";
    }
}
