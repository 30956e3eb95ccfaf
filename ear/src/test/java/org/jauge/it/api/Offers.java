package org.jauge.it.api;

import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** An event's availability, asked by emplacement and category. */
final class Offers {

    private final JsonNode event;

    private Offers(JsonNode event) {
        this.event = event;
    }

    static Offers of(ApiClient client, long eventId) {
        return new Offers(
                client.get("/events/" + eventId + "/availability").expect(200).json());
    }

    String sellable(long emplacement, long category) {
        return member(emplacement, category, "sellable");
    }

    /** Empty where nothing is told. */
    String remaining(long emplacement, long category) {
        return member(emplacement, category, "remaining");
    }

    String price(long emplacement, long category) {
        return offer(emplacement, category).at("/price/amount").asString("");
    }

    boolean has(long emplacement, long category) {
        return !offer(emplacement, category).isMissingNode();
    }

    JsonNode place(long emplacement) {
        return named(event.at("/emplacements"), "emplacement", emplacement);
    }

    private String member(long emplacement, long category, String name) {
        return offer(emplacement, category).path(name).asString("");
    }

    private JsonNode offer(long emplacement, long category) {
        return named(place(emplacement).path("categories"), "category", category);
    }

    private static JsonNode named(JsonNode list, String member, long id) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(node -> node.path(member).asString("").equals(Long.toString(id)))
                .findFirst()
                .orElseGet(tools.jackson.databind.node.MissingNode::getInstance);
    }
}
