package org.jauge.shop.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Input that this edge refuses before the core sees it; becomes the same problem as the core's InvalidField. */
public class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    public BadInput(List<FieldError> errors) {
        super("Bad input: " + errors);
        this.errors = List.copyOf(errors);
    }

    public BadInput(String field, String rule, @Nullable String given) {
        this(List.of(new FieldError(field, rule, given)));
    }

    public List<FieldError> errors() {
        return errors;
    }
}
