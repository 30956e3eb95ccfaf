package org.jauge.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jauge.shared.Overloaded;
import org.jauge.shared.OwnAddress;

/** Brings the sandbox's callbacks to our own door, over the network as any provider's come. */
@ApplicationScoped
class Courier {

    /** The header that carries the signature of a callback. */
    static final String SIGNATURE = "Payment-Signature";

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    @Inject
    OwnAddress address;

    /** @throws Overloaded when the door does not take it now: the page says so, and the customer tries again */
    void bring(String provider, String signature, String body) {
        var door = URI.create(address.local("/api/v1/payment-callbacks/" + provider));
        var request = HttpRequest.newBuilder(door)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header(SIGNATURE, signature)
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            if (HTTP.send(request, BodyHandlers.discarding()).statusCode() >= 300) throw new Overloaded(1);
        } catch (IOException e) {
            throw new Overloaded(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Overloaded(1);
        }
    }
}
