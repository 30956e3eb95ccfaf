package org.jauge.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import org.jauge.shared.InvalidField;
import org.jauge.shared.OwnAddress;
import org.jspecify.annotations.Nullable;

/**
 * A provider that takes no money: its page pays, refuses or gives up on demand. Only for activities in state TEST, unless
 * the environment lets it pay everything.
 */
@ApplicationScoped
class Sandbox implements PaymentProvider {

    static final String NAME = "sandbox";

    private static final System.Logger LOG = System.getLogger(Sandbox.class.getName());

    @Inject
    SandboxSetting setting;

    @Inject
    OwnAddress address;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isOffered(boolean testOnly) {
        return testOnly || setting.isOn();
    }

    @Override
    public Begun begin(Order order) {
        return new Begun("sbx_" + order.token(), address.url("/sandbox?attempt=" + order.token()));
    }

    @Override
    public String referenceIn(String body) {
        return text(parsed(body), "reference");
    }

    @Override
    public Told told(@Nullable String signature, String body, String secret, Instant now) {
        Signature.check(signature, secret, body, now);
        var news = parsed(body);
        try {
            return new Told(
                    text(news, "reference"),
                    Outcome.valueOf(text(news, "outcome")),
                    new BigDecimal(text(news, "amount")),
                    text(news, "currency"));
        } catch (IllegalArgumentException e) {
            throw malformed();
        }
    }

    /** There is nothing to move; that it was asked for stands in the queue. */
    @Override
    public void refund(String reference, long refundId, BigDecimal amount, String currency) {
        LOG.log(System.Logger.Level.DEBUG, "Refund " + refundId + " made");
    }

    /** What a callback says. */
    static String body(AttemptFacts attempt, Outcome outcome) {
        return Json.createObjectBuilder()
                .add("reference", attempt.reference())
                .add("outcome", outcome.name())
                .add("amount", attempt.amount().toPlainString())
                .add("currency", attempt.currency())
                .build()
                .toString();
    }

    private static JsonObject parsed(String body) {
        try (var reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        } catch (JsonException e) {
            throw malformed();
        }
    }

    private static String text(JsonObject news, String name) {
        try {
            return news.getString(name, "");
        } catch (ClassCastException e) {
            throw malformed();
        }
    }

    private static InvalidField malformed() {
        return new InvalidField("body", "malformed", "");
    }
}
