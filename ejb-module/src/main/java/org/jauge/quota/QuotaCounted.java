package org.jauge.quota;

import org.jauge.shared.Rejection;

/** A quota whose days are to be divided otherwise has inventories, which count the blocks as they are. */
public final class QuotaCounted extends Rejection {

    private static final long serialVersionUID = 1L;

    public QuotaCounted(long quotaId) {
        super(Kind.CONFLICT, "Quota " + quotaId + " has inventories");
        fact("id", quotaId);
    }
}
