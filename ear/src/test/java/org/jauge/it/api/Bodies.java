package org.jauge.it.api;

import java.util.UUID;

/** What tests send, as text: they should see the JSON that a developer writes. */
final class Bodies {

    private Bodies() {}

    static String line(long event, long emplacement, long category, Object quantity) {
        return "{\"event\":\"%d\",\"emplacement\":\"%d\",\"category\":\"%d\",\"quantity\":%s}"
                .formatted(event, emplacement, category, quantity);
    }

    static String hold(String... lines) {
        return "{\"lines\":[" + String.join(",", lines) + "]}";
    }

    /** Paid by a new reference of the shop's own. */
    static String sale(String... lines) {
        return "{\"operation\":\"SALE\",\"lines\":[" + String.join(",", lines) + "]," + paid() + "}";
    }

    static String saleOf(String holdToken) {
        return "{\"operation\":\"SALE\",\"hold\":\"" + holdToken + "\"," + paid() + "}";
    }

    static String retakeOf(String holdToken) {
        return "{\"operation\":\"SALE\",\"hold\":\"" + holdToken + "\",\"retake\":true," + paid() + "}";
    }

    static String booking(String... lines) {
        return "{\"operation\":\"BOOKING\",\"lines\":[" + String.join(",", lines)
                + "],\"contact\":{\"lastName\":\"Samaranch\",\"email\":\"m.samaranch@it.example\"}}";
    }

    /** Who pays a hold at a provider's. */
    static String buyer() {
        return "{\"contact\":{\"lastName\":\"Samaranch\",\"email\":\"m.samaranch@it.example\"}}";
    }

    /** By a new reference. */
    static String payment() {
        return paid().replace("\"payment\":", "");
    }

    static String paid() {
        return paid(UUID.randomUUID().toString());
    }

    static String paid(String reference) {
        return "\"payment\":{\"method\":\"EXTERNAL\",\"provider\":\"stripe\",\"reference\":\"" + reference + "\"}";
    }
}
