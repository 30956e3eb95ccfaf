package org.jauge.inventory;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jauge.merchant.AudienceRight;
import org.jauge.profile.Operation;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at what is left, as whom the gates know him.
 *
 * @param rights his own, or those of all for whom staff look; null without an outlet: whatever anybody may buy
 */
record Looker(@Nullable List<AudienceRight> rights, Instant now) {

    /** What all gates let through, whether anything is left or not. */
    List<Operation> operations(Catalogue catalogue, Catalogue.Event event, long categoryId) {
        if (rights == null) return List.of(Operation.SALE);
        return Arrays.stream(Operation.values())
                .filter(operation -> rights.stream().anyMatch(right -> catalogue
                        .gates()
                        .ask(operation, right, categoryId, event.occasion(), now)
                        .isOpen()))
                .toList();
    }

    /** Of these, what can be done with so many; an option that takes no place needs none (C-07). */
    List<Operation> possible(Catalogue catalogue, Catalogue.Event event, long categoryId, int sellable) {
        var unlimited = !catalogue.gates().rule().optionsTakePlaces();
        return operations(catalogue, event, categoryId).stream()
                .filter(operation -> sellable > 0 || (operation == Operation.OPTION && unlimited))
                .toList();
    }

    /** The most that one line can have of so many, whatever is done with it. */
    int most(Catalogue catalogue, Catalogue.Event event, long categoryId, int left) {
        if (rights == null) return left;
        return rights.stream()
                .mapToInt(right -> most(right, catalogue, event, categoryId, left))
                .max()
                .orElse(0);
    }

    private int most(AudienceRight right, Catalogue catalogue, Catalogue.Event event, long categoryId, int left) {
        return Arrays.stream(Operation.values())
                .mapToInt(operation ->
                        catalogue.gates().largest(operation, right, categoryId, event.occasion(), now, left))
                .max()
                .orElse(0);
    }
}
