package org.jauge.audit;

import java.time.Instant;
import java.util.List;

/** One entry as the journal shows it. */
public record JournalLine(
        long id,
        Instant notedAt,
        String actor,
        String actorName,
        String subject,
        String subjectId,
        String action,
        String label,
        String before,
        String after) {

    /** What changed, part by part. */
    public List<Difference> differences() {
        return subject.equals(DossierHistory.SUBJECT)
                ? DossierValues.of(action, before, after)
                : Difference.between(before, after);
    }
}
