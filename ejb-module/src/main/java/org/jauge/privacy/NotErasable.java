package org.jauge.privacy;

import java.util.List;
import java.util.stream.Collectors;
import org.jauge.shared.Rejection;

/** Something of the contact's still goes on: a booking, a payment, money that is owed to him, an event to come (S-08). */
public final class NotErasable extends Rejection {

    private static final long serialVersionUID = 1L;

    NotErasable(long number, List<Obstacle> obstacles) {
        super(Kind.CONFLICT, "Contact " + number + " cannot be erased yet");
        fact("contact", number);
        fact(
                "dossiers",
                obstacles.stream()
                        .map(Obstacle::dossier)
                        .filter(dossier -> !dossier.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(", ")));
        fact(
                "reasons",
                obstacles.stream()
                        .map(obstacle -> obstacle.kind().name())
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }
}
