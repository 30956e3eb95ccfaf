package org.jauge.inventory;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.function.Supplier;
import org.jauge.shared.NewRows;

/**
 * Gives a block by hand back, as far as it is still what the request was planned on.
 *
 * @param returned the row that remembers why, made anew for each try
 */
record Unblocking(BlockLine block, int units, Supplier<BlockReturn> returned, Runnable note) implements Writer {

    @Override
    public boolean stillAsPlanned(EntityManager em) {
        var now = em.find(ManualBlock.class, block.id(), LockModeType.PESSIMISTIC_WRITE);
        return now != null && now.version() == block.version();
    }

    @Override
    public void write(EntityManager em, NewRows rows) {
        em.find(ManualBlock.class, block.id()).release(units);
        em.persist(returned.get());
        note.run();
    }
}
