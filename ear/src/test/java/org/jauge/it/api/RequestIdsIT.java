package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.api.Bodies.booking;
import static org.jauge.it.api.Bodies.hold;
import static org.jauge.it.api.Bodies.line;
import static org.jauge.it.api.Bodies.sale;
import static org.jauge.it.fixture.FxDrink.ADULTE;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jauge.it.FromOutside;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.FxDrink;
import org.jauge.it.fixture.KeyWork;
import org.jauge.it.fixture.MadeLink;
import org.jauge.it.fixture.MayBook;
import org.jauge.merchant.Channel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("K-03")
class RequestIdsIT extends FromOutside {

    private Tenant tenant;
    private Entered drink;
    private long event;
    private ApiClient shop;
    private final String requestId = UUID.randomUUID().toString();

    @BeforeEach
    void enter() {
        tenant = Tenant.open();
        drink = FxDrink.enter(tenant.owner());
        event = drink.event();
        shop = tenant.shop();
    }

    @Test
    @DisplayName("K-03 the same request again answers the same dossier, hold or line; places are taken once")
    void answers_the_same_again() {
        var body = sale(adults(2));
        var sold = shop.post("/dossiers", requestId, body).expect(201);
        assertThat(shop.post("/dossiers", requestId, body).expect(201).json()).isEqualTo(sold.json());

        var holding = hold(adults(3));
        var held = shop.post("/holds", requestId + "h", holding).expect(201);
        assertThat(shop.post("/holds", requestId + "h", holding).expect(201).at("/token"))
                .isEqualTo(held.at("/token"));

        var lines = "/holds/" + held.at("/token") + "/lines";
        shop.post(lines, requestId + "l", holding).expect(200);
        assertThat(shop.post(lines, requestId + "l", holding).expect(200).json().at("/lines"))
                .hasSize(2);

        assertThat(drink.placeGauge(event, "A")).isEqualTo("40 = 32 + 6 + 2 [2]");
    }

    @Test
    @DisplayName("K-03 who asks again from another address, in another session or signed in is answered the same")
    void answers_from_elsewhere() {
        var browser = tenant.browser();
        var held = browser.with("X-Forwarded-For", "203.0.113.7").post("/holds", requestId, hold(adults(2)));
        var moved = browser.with("X-Forwarded-For", "203.0.113.8");
        assertThat(moved.post("/holds", requestId, hold(adults(2))).expect(201).at("/token"))
                .isEqualTo(held.expect(201).at("/token"));

        tenant.owner().call(new MayBook(Channel.WEB_SHOP));
        var booked = shop.post("/dossiers", requestId + "b", booking(adults(1))).expect(201);
        var sale = sale(adults(1));
        var sold = shop.post("/dossiers", requestId + "s", sale).expect(201);
        var number = Long.parseLong(booked.at("/contact/number"));
        var signedIn = shop.with("Contact-Session", tenant.owner().call(MadeLink.session(number, 1)));
        for (var elsewhere : List.of(shop.with("Shop-Session", "other"), signedIn)) {
            var again = elsewhere.post("/dossiers", requestId + "b", booking(adults(1)));
            assertThat(again.expect(201).json()).isEqualTo(booked.json());
            assertThat(elsewhere
                            .post("/dossiers", requestId + "s", sale)
                            .expect(201)
                            .json())
                    .isEqualTo(sold.json());
        }

        assertThat(drink.placeGauge(event, "A")).isEqualTo("40 = 36 + 3 + 1 [1]");
    }

    @Test
    @Tag("S-05")
    @DisplayName("K-03, S-05 a key goes on with the request ids of those that were rotated into it")
    void goes_on_with_the_next_key() {
        var keys = new KeyWork(tenant.owner(), tenant.outletId());
        var first = keys.selling();
        var second = keys.rotate(first, Duration.ofHours(1));
        var third = keys.rotate(second, Duration.ofHours(1));
        var body = sale(adults(2));

        var sold = with(first).post("/dossiers", requestId, body).expect(201);

        for (var key : List.of(second, third))
            assertThat(with(key).post("/dossiers", requestId, body).expect(201).json())
                    .isEqualTo(sold.json());
        with(third).post("/dossiers", requestId, sale(adults(1))).expectProblem(422, "request-id-reused");
        assertThat(drink.placeGauge(event, "A")).isEqualTo("40 = 38 + 0 + 2 [2]");
    }

    private static ApiClient with(KeyWork.Made key) {
        return ApiClient.withoutKey().withKey(key.secret());
    }

    @Test
    @DisplayName("K-03 another body under the same id is refused; another key may use the same text")
    void refuses_another_body() {
        var paid = "{\"operation\":\"SALE\",\"lines\":[%s]," + Bodies.paid(requestId) + "}";
        shop.post("/dossiers", requestId, paid.formatted(adults(2))).expect(201);

        shop.post("/dossiers", requestId, paid.formatted(adults(3))).expectProblem(422, "request-id-reused");
        shop.post("/dossiers", requestId, sale(adults(1))).expectProblem(422, "request-id-reused");
        shop.post("/holds", requestId, hold(adults(1))).expectProblem(422, "request-id-reused");

        tenant.shop().post("/dossiers", requestId, sale(adults(1))).expect(201);
        assertThat(drink.placeGauge(event, "A")).isEqualTo("40 = 37 + 0 + 3 [3]");
    }

    @Test
    @DisplayName("K-03 a sold hold posted with another body under the same id is refused, also with another payment")
    void refuses_another_body_for_a_sold_hold() {
        var hold = shop.post("/holds", hold(adults(2))).expect(201).at("/token");
        var body = "{\"operation\":\"SALE\",\"hold\":\"" + hold + "\",%s" + Bodies.paid(requestId) + "}";
        var sold = shop.post("/dossiers", requestId, body.formatted("")).expect(201);

        shop.post("/dossiers", requestId, body.formatted("\"participants\":[\"Ann\"],"))
                .expectProblem(422, "request-id-reused");
        shop.post("/dossiers", requestId, body.formatted("\"contact\":{\"lastName\":\"Lee\"},"))
                .expectProblem(422, "request-id-reused");
        shop.post("/dossiers", requestId, Bodies.saleOf(hold)).expectProblem(422, "request-id-reused");

        assertThat(shop.post("/dossiers", requestId, body.formatted(""))
                        .expect(201)
                        .json())
                .isEqualTo(sold.json());
        var again = shop.post("/dossiers", requestId + "2", body.formatted("")).expect(201);
        assertThat(again.at("/number")).isEqualTo(sold.at("/number"));
        shop.post("/dossiers", requestId + "2", body.formatted("\"retake\":true,"))
                .expectProblem(422, "request-id-reused");
        assertThat(drink.placeGauge(event, "A")).isEqualTo("40 = 38 + 0 + 2 [2]");
    }

    @Test
    @DisplayName("K-03 a refusal is not kept: the same request succeeds once there is room")
    void forgets_refusals() {
        var held = shop.post("/holds", hold(adults(40))).expect(201);
        var body = sale(adults(1));
        shop.post("/dossiers", requestId, body).expectProblem(409, "gauge-exhausted");

        shop.delete("/holds/" + held.at("/token")).expect(204);

        shop.post("/dossiers", requestId, body).expect(201);
    }

    @Test
    @DisplayName("K-03 ten at once with one id make one dossier")
    void makes_one_of_many_at_once() {
        var body = sale(adults(1));
        var answers = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> shop.post("/dossiers", requestId, body)))
                .limit(10)
                .toList();

        var numbers = answers.stream()
                .map(CompletableFuture::join)
                .map(answer -> answer.expect(201).at("/number"))
                .distinct();

        assertThat(numbers).hasSize(1);
        assertThat(drink.placeGauge(event, "A")).isEqualTo("40 = 39 + 0 + 1 [1]");
    }

    @Test
    @DisplayName("K-03 what takes places names its attempt: without a usable id it is refused")
    void needs_an_id() {
        for (var path : List.of("/holds", "/dossiers")) {
            var body = path.equals("/holds") ? hold(adults(1)) : sale(adults(1));
            send(path, body, Map.of()).expectError("Idempotency-Key required");
            send(path, body, Map.of("Idempotency-Key", " ")).expectError("Idempotency-Key required");
            send(path, body, Map.of("Idempotency-Key", "a b")).expectError("Idempotency-Key malformed");
            send(path, body, Map.of("Idempotency-Key", "x".repeat(101))).expectError("Idempotency-Key malformed");
        }
        assertThat(drink.placeGauge(event, "A")).isEqualTo("40 = 40 + 0 + 0 [0]");
    }

    private ApiAnswer send(String path, String body, Map<String, String> headers) {
        return shop.with("Content-Type", "application/json").send("POST", path, BodyPublishers.ofString(body), headers);
    }

    private String adults(int quantity) {
        return line(event, drink.place("A"), drink.category(ADULTE), quantity);
    }
}
