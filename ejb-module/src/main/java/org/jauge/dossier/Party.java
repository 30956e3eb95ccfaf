package org.jauge.dossier;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The people of a dossier who come to one emplacement at one event.
 *
 * @param persons the weights of its valid tickets there, as they are counted (E-05)
 */
public record Party(
        long dossierId,
        String number,
        @Nullable String firstName,
        @Nullable String lastName,
        long persons) {

    /** Empty where the buyer gave no name. */
    public String name() {
        return Stream.of(firstName, lastName)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }
}
