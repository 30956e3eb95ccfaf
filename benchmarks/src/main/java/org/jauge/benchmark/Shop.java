package org.jauge.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** A shop's server that sells one order of two after the other, to one buyer. */
final class Shop implements Load.Client {

    private final Wire wire;
    private final List<Place> places;
    private final String session = UUID.randomUUID().toString();

    /** @param places it sells any of them */
    Shop(Node node, List<Place> places) throws IOException {
        this.wire = new Wire(node.port(), "Authorization: Bearer " + House.KEY);
        this.places = places;
    }

    @Override
    public int ask() throws IOException {
        return send(Request.sale(session, any()));
    }

    int send(Request request) throws IOException {
        var headers = "Idempotency-Key: " + request.id() + "\r\nShop-Session: " + request.session() + "\r\n";
        return wire.post(request.path(), headers, request.body());
    }

    int drop(String hold) throws IOException {
        return wire.delete("/api/v1/holds/" + hold);
    }

    Place any() {
        return places.get(ThreadLocalRandom.current().nextInt(places.size()));
    }

    String session() {
        return session;
    }

    /** Number of the last dossier, or token of the last hold. */
    String created() {
        return wire.location().replaceFirst(".*/", "");
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
