package org.jauge.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;

/**
 * Ids known before their rows are written, taken from the database's sequences in blocks; gaps are allowed.
 *
 * <p>Admission needs them: a movement names its line before either is inserted.
 */
@ApplicationScoped
public class Ids {

    /** A sequence and the block it hands out, the same as its {@code increment by}. */
    public enum Sequence {
        /** JPA takes movements' ids from this sequence, too: to it a value is the last one of its block. */
        MOVEMENT("movement_seq", 500, 1 - 500),
        CONTACT("contact_seq", 50),
        /** JPA takes from this one, too. */
        CATALOGUE("catalogue_seq", 50, 1 - 50),
        DOSSIER("dossier_seq", 500),
        DOSSIER_NUMBER("dossier_number_seq", 50),
        LINE("line_seq", 500),
        BLOCK("manual_block_seq", 50),
        TICKET("ticket_seq", 500),
        PAYMENT("payment_seq", 500),
        CANCELLATION("cancellation_seq", 50),
        ATTEMPT("payment_attempt_seq", 50),
        ALLOCATION("reserve_allocation_seq", 50),
        MAIL("mail_seq", 50);

        private final String sql;
        private final int block;
        private final int first;

        Sequence(String sql, int block) {
            this(sql, block, 0);
        }

        /** @param first where the block begins, seen from the sequence's value */
        Sequence(String sql, int block, int first) {
            this.sql = sql;
            this.block = block;
            this.first = first;
        }
    }

    private static final class Block {
        private long next;
        private long end;
    }

    @Inject
    Database database;

    private final Map<Sequence, Block> blocks = new EnumMap<>(Sequence.class);

    public Ids() {
        for (var sequence : Sequence.values()) blocks.put(sequence, new Block());
    }

    public long next(Sequence sequence) {
        var block = blocks.get(sequence);
        if (block == null) throw new IllegalArgumentException("sequence " + sequence);
        synchronized (block) {
            if (block.next == block.end) {
                block.next = database.next(sequence.sql) + sequence.first;
                block.end = block.next + sequence.block;
            }
            return block.next++;
        }
    }
}
