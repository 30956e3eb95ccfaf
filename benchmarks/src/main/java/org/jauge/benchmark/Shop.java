package org.jauge.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

/** A shop's server that sells one order of two after the other. */
final class Shop implements Load.Client {

    private static final String BODY =
            "{\"operation\":\"SALE\",\"lines\":[{\"event\":\"%d\",\"emplacement\":\"%d\",\"category\":\"%d\",\"quantity\":2}],"
                    + "\"payment\":{\"method\":\"EXTERNAL\",\"provider\":\"bank\",\"reference\":\"%s\"}}";

    private final Wire wire;
    private final List<Long> events;

    Shop(Node node, String key, List<Long> events) throws IOException {
        this.wire = new Wire(node.port(), key);
        this.events = events;
    }

    @Override
    public int ask() throws IOException {
        return order(UUID.randomUUID().toString());
    }

    /** The same order again under the same id. */
    int order(String id) throws IOException {
        var event = events.get(Math.floorMod(id.hashCode(), events.size()));
        return wire.post("/api/v1/dossiers", id, BODY.formatted(event, Offer.EMPLACEMENT, Offer.CATEGORY, id));
    }

    /** Number of the last dossier. */
    String number() {
        return wire.location().replaceFirst(".*/", "");
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
