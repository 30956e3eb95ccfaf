package org.jauge.benchmark;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;

/** A shop that writes down every order the server has acknowledged, and takes a dead server for an answer. */
final class Remembering implements Load.Client {

    static final int NO_ANSWER = 0;

    private final Shop shop;
    private final Map<String, String> acknowledged;
    private boolean gone;

    /** @param acknowledged request id to dossier number, shared by all clients */
    Remembering(Shop shop, Map<String, String> acknowledged) {
        this.shop = shop;
        this.acknowledged = acknowledged;
    }

    @Override
    public int ask() throws InterruptedException {
        if (gone) {
            Thread.sleep(1);
            return NO_ANSWER;
        }
        var id = UUID.randomUUID().toString();
        try {
            var status = shop.order(id);
            if (status == 201) acknowledged.put(id, shop.number());
            return status;
        } catch (IOException e) {
            gone = true;
            return NO_ANSWER;
        }
    }

    @Override
    public void close() throws IOException {
        shop.close();
    }
}
