package org.jauge.dossier;

import java.util.List;
import org.jauge.contact.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * @param holder whose cart it is, for the limits of H-02: a browser session or a clerk
 * @param address what tells where a browser calls from; null for those who work for many buyers
 * @param customer who is signed in, and so is asked as what staff said of him; null of a guest (B-24)
 */
public record NewHold(
        long pointOfSaleId,
        String holder,
        @Nullable String address,
        List<NewLine> lines,
        @Nullable SignedIn customer) {

    public NewHold(long pointOfSaleId, String holder, List<NewLine> lines) {
        this(pointOfSaleId, holder, null, lines, null);
    }

    public NewHold {
        lines = List.copyOf(lines);
    }

    /** What is the same when it is asked again (K-03): not the holder, who may have signed in or moved since. */
    String body() {
        return "hold " + pointOfSaleId + " " + lines;
    }
}
