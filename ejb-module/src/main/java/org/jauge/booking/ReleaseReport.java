package org.jauge.booking;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What became of the dossiers that were chosen.
 *
 * @param done how many
 * @param kept those that stayed as they were
 */
public record ReleaseReport(int done, List<KeptDossier> kept) {

    public ReleaseReport {
        kept = List.copyOf(kept);
    }

    /** Of those that stayed. */
    public List<String> numbers() {
        return kept.stream().map(KeptDossier::number).toList();
    }

    /** Numbers of those that stayed, by why. */
    public Map<WhyKept, List<String>> byReason() {
        return kept.stream()
                .collect(Collectors.groupingBy(
                        KeptDossier::why,
                        () -> new EnumMap<>(WhyKept.class),
                        Collectors.mapping(KeptDossier::number, Collectors.toList())));
    }
}
