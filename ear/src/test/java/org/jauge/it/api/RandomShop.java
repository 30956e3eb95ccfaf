package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.api.Bodies.hold;
import static org.jauge.it.api.Bodies.line;
import static org.jauge.it.api.Bodies.sale;
import static org.jauge.it.api.Bodies.saleOf;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.jauge.it.fixture.History.Counts;
import org.jauge.it.fixture.History.Offer;

/** A shop that does at random what shops do, over HTTP: it is told yes, no or to come back, and nothing else. */
final class RandomShop {

    private final ApiClient client;
    private final List<Offer> offers;
    private final Random random;
    private final List<String> held = new ArrayList<>();
    private final List<String> sold = new ArrayList<>();

    /** @param client one that does not come back by itself */
    RandomShop(ApiClient client, List<Offer> offers, long seed) {
        this.client = client;
        this.offers = offers;
        this.random = new Random(seed);
    }

    Counts play(Duration lasting) {
        var counts = new Counts(0, 0, 0);
        var end = System.nanoTime() + lasting.toNanos();
        while (System.nanoTime() < end) counts = counts.plus(counted(ask()));
        return counts;
    }

    private static Counts counted(ApiAnswer answer) {
        return switch (answer.status()) {
            case 409 -> new Counts(0, 1, 0);
            case 503 -> {
                answer.expectProblem(503, "overloaded");
                yield new Counts(0, 0, 1);
            }
            default -> {
                assertThat(answer.status()).as(answer.text()).isBetween(200, 204);
                yield new Counts(1, 0, 0);
            }
        };
    }

    private ApiAnswer ask() {
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> kept(sold, "/number", client.post("/dossiers", sale(any())));
            case 3, 4 -> open();
            case 5 -> ofCart(cart -> client.post("/holds/" + cart + "/lines", hold(any())));
            case 6 -> ofCart(cart -> client.delete("/holds/" + cart));
            case 7 -> ofCart(cart -> kept(sold, "/number", client.post("/dossiers", saleOf(cart))));
            case 8 -> client.get("/events/" + any(offers).eventId() + "/availability");
            default -> sold.isEmpty() ? open() : cancel(any(sold));
        };
    }

    private ApiAnswer open() {
        return kept(held, "/token", client.post("/holds", hold(any())));
    }

    /** One of its own, whatever has become of it. */
    private ApiAnswer ofCart(Function<String, ApiAnswer> deed) {
        return held.isEmpty() ? open() : deed.apply(any(held));
    }

    private ApiAnswer cancel(String number) {
        return client.post("/dossiers/" + number + "/cancellation", "{\"reason\":\"ill\"}");
    }

    private static ApiAnswer kept(List<String> kept, String pointer, ApiAnswer answer) {
        if (answer.status() == 201) kept.add(answer.at(pointer));
        return answer;
    }

    private String any() {
        var offer = any(offers);
        return line(offer.eventId(), offer.emplacementId(), offer.categoryId(), 1 + random.nextInt(3));
    }

    private <T> T any(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }
}
