package org.jauge.shared;

import jakarta.ejb.ApplicationException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A refusal that a user can understand and act on: what kind, a stable code, and the facts.
 *
 * <p>Thrown across an EJB's boundary it rolls the transaction back and arrives unwrapped. Bugs are ordinary
 * runtime exceptions, never a Rejection.
 */
@ApplicationException(rollback = true)
public abstract class Rejection extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What the edges need to know to answer: each kind has one HTTP status. */
    public enum Kind {
        NOT_FOUND,
        FORBIDDEN,
        CONFLICT,
        INVALID,
        BUSY,
        UNPROCESSABLE
    }

    private final Kind kind;
    private final transient Map<String, Object> facts = new LinkedHashMap<>();

    protected Rejection(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    /** Adds a fact; call from the constructor, in the order in which messages number them. */
    protected final void fact(String name, Object value) {
        facts.put(name, value);
    }

    public final Kind kind() {
        return kind;
    }

    /** Stable name for programs and message bundles: the class name in kebab case, {@code gauge-exhausted}. */
    public final String code() {
        return codeOf(getClass());
    }

    /** What the message is about, in a fixed order; never a secret or a personal datum. */
    public final Map<String, Object> facts() {
        return new LinkedHashMap<>(facts);
    }

    public static String codeOf(Class<? extends Rejection> type) {
        return type.getSimpleName().replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(java.util.Locale.ROOT);
    }
}
