package org.jauge.inventory;

import org.jauge.shared.Rejection;

/** More is to be unblocked than a block by hand still has (C-05); names what it has. */
public final class BlockTooSmall extends Rejection {

    private static final long serialVersionUID = 1L;

    public BlockTooSmall(int remaining, int asked) {
        super(Kind.CONFLICT, "The block has " + remaining + " left, " + asked + " asked");
        fact("remaining", remaining);
        fact("asked", asked);
    }
}
