package org.jauge.shop.problem;

import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Our own failures: the log gets what happened, whoever asked gets a reference to it and nothing of the inside (S-07). */
final class Unforeseen {

    private static final Logger LOG = Logger.getLogger(Unforeseen.class.getName());

    private Unforeseen() {}

    static Map<String, Object> body(int status, @Nullable Object cause) {
        var reference = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, cause instanceof Throwable thrown ? thrown : null, () -> "API failure " + reference);
        var facts = Map.<String, Object>of("reference", reference);
        return Problems.body(status, EdgeProblem.UNEXPECTED.code(), "Something went wrong on our side.", facts);
    }
}
