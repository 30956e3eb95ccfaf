package org.jauge.benchmark;

import java.util.UUID;

/**
 * What a shop asks for, kept so that it can be asked again under the same id (K-03).
 *
 * @param session who buys; a server takes the same id from somebody else for a mistake
 */
record Request(String id, String session, String path, String body) {

    private static final String SALES = "/api/v1/dossiers";
    private static final String HOLDS = "/api/v1/holds";
    private static final int QUANTITY = 2;

    static Request sale(String session, Place place) {
        var id = UUID.randomUUID().toString();
        return new Request(id, session, SALES, sale("\"lines\":[" + place.line(QUANTITY) + "]", id));
    }

    static Request saleOf(String session, String hold) {
        var id = UUID.randomUUID().toString();
        return new Request(id, session, SALES, sale("\"hold\":\"" + hold + "\"", id));
    }

    static Request hold(String session, Place place) {
        return hold(session, place, QUANTITY);
    }

    static Request hold(String session, Place place, int quantity) {
        return new Request(UUID.randomUUID().toString(), session, HOLDS, lines(place, quantity));
    }

    static Request more(String session, String hold, Place place) {
        return new Request(
                UUID.randomUUID().toString(), session, HOLDS + "/" + hold + "/lines", lines(place, QUANTITY));
    }

    /** A whole dossier, its places and its money back. */
    static Request cancellation(String session, String number) {
        var path = SALES + "/" + number + "/cancellation";
        return new Request(UUID.randomUUID().toString(), session, path, "{\"reason\":\"ill\"}");
    }

    boolean isSale() {
        return path.equals(SALES);
    }

    private static String lines(Place place, int quantity) {
        return "{\"lines\":[" + place.line(quantity) + "]}";
    }

    /** The reference of a payment counts once: it is the request's id. */
    private static String sale(String what, String reference) {
        return "{\"operation\":\"SALE\"," + what
                + ",\"payment\":{\"method\":\"EXTERNAL\",\"provider\":\"bank\",\"reference\":\"" + reference + "\"}}";
    }
}
