package org.jauge.merchant;

import java.util.EnumSet;
import java.util.Set;

/** Secret keys stay on a shop's server; publishable ones are in every browser, so they may do little. */
public enum KeyKind {
    SECRET("jauge_sk_", Role.SHOP),
    PUBLISHABLE("jauge_pk_", Role.BROWSER);

    private final String prefix;
    private final Role role;

    KeyKind(String prefix, Role role) {
        this.prefix = prefix;
        this.role = role;
    }

    /** What a key of this kind begins with, so that people and leak scanners recognise it. */
    public String prefix(boolean test) {
        return test ? prefix + "test_" : prefix;
    }

    Role role() {
        return role;
    }

    /** The scopes that make sense for this kind. */
    public Set<Scope> scopes() {
        return this == SECRET ? EnumSet.allOf(Scope.class) : EnumSet.of(Scope.CATALOGUE, Scope.HOLDS, Scope.DOSSIERS);
    }
}
