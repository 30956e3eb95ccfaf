package org.jauge.dossier;

import java.util.List;

/** @param holder whose cart it is, for the limits of H-02: a browser session or a clerk */
public record NewHold(long pointOfSaleId, String holder, List<NewLine> lines) {

    public NewHold {
        lines = List.copyOf(lines);
    }
}
