package org.jauge.backoffice.events;

import java.io.Serializable;
import java.util.UUID;
import org.jauge.inventory.BlockLine;
import org.jspecify.annotations.Nullable;

/** One block by hand on the screen, with how much of it is to be given back. */
public class BlockEdit implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String requestId = UUID.randomUUID().toString();
    private final BlockLine line;
    private int given;
    private String reason = "";

    BlockEdit(BlockLine line) {
        this.line = line;
        this.given = line.remaining();
    }

    /** Twice the same is done once. */
    String requestId() {
        return requestId + "-" + given + "-" + reason.hashCode();
    }

    public BlockLine getLine() {
        return line;
    }

    public int getGiven() {
        return given;
    }

    public void setGiven(int given) {
        this.given = given;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
