package org.jauge.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param holder whose cart it is, for the limits of H-02: a browser session or a clerk
 * @param address what tells where a browser calls from; null for those who work for many buyers
 */
public record NewHold(
        long pointOfSaleId, String holder, @Nullable String address, List<NewLine> lines) {

    public NewHold(long pointOfSaleId, String holder, List<NewLine> lines) {
        this(pointOfSaleId, holder, null, lines);
    }

    public NewHold {
        lines = List.copyOf(lines);
    }

    /** What is the same when it is asked again (K-03): not the holder, who may have signed in or moved since. */
    String body() {
        return "hold " + pointOfSaleId + " " + lines;
    }
}
