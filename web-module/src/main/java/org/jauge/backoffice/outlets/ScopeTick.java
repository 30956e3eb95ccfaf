package org.jauge.backoffice.outlets;

import java.io.Serializable;
import org.jauge.merchant.Scope;

/** One thing that a key may be made for; what shops usually do is ticked to begin with. */
public class ScopeTick implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Scope scope;
    private boolean ticked;

    ScopeTick(Scope scope) {
        this.scope = scope;
        this.ticked = scope.isOrdinary();
    }

    public Scope getScope() {
        return scope;
    }

    public boolean isTicked() {
        return ticked;
    }

    public void setTicked(boolean ticked) {
        this.ticked = ticked;
    }
}
