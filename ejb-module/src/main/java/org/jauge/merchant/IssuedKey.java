package org.jauge.merchant;

/** A key just made, the only time it can be seen whole (S-05). Prints without it. */
public record IssuedKey(long id, String secret) {

    @Override
    public String toString() {
        return "IssuedKey " + id;
    }
}
