package org.jauge.inventory;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/**
 * What a request does beside its own lines to rows that many want at once, such as what is left of a reserve. When
 * somebody was first, this part is planned anew under the locks: sent back to its caller, a request would find the rows
 * changed by others each time it came to its turn.
 */
public interface SidePlan {

    List<Entry> entries();

    Writer writer();

    /**
     * The same, planned on the rows as they are now; called with every row of {@link Writer#plannedOn()} locked. Throws
     * the rejection when they do not have enough any more.
     *
     * @return empty when something else than those rows changed, so that the caller has to plan
     */
    Optional<SidePlan> anew(EntityManager em);
}
