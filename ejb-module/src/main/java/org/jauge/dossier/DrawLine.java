package org.jauge.dossier;

import java.time.Instant;

/**
 * One ticket that was drawn from a reserve, and for whom.
 *
 * @param clerk the name of who drew it
 */
public record DrawLine(
        String reserve,
        String emplacement,
        String category,
        String participant,
        String dossier,
        TicketState state,
        String clerk,
        Instant drawnAt) {

    DrawLine by(String name) {
        return new DrawLine(reserve, emplacement, category, participant, dossier, state, name, drawnAt);
    }

    public boolean isValid() {
        return state == TicketState.VALID;
    }
}
