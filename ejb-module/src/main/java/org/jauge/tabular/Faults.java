package org.jauge.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jauge.shared.InvalidField;

/** Everything that is wrong in a file, so that it can be mended at once; the first are kept, all are counted. */
public final class Faults {

    private static final int KEPT_MAX = 200;
    private static final int GIVEN_MAX = 80;

    private final List<Fault> kept = new ArrayList<>();
    private int count;

    /** Runs a rule on a row; what it refuses becomes a fault there. Answers whether it held. */
    public boolean hold(int line, Runnable rule) {
        return held(line, () -> {
                    rule.run();
                    return true;
                })
                .isPresent();
    }

    /** Makes a value for a row; what is refused becomes a fault there. */
    public <T> Optional<T> held(int line, Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (InvalidField refused) {
            add(
                    line,
                    refused.field(),
                    refused.rule(),
                    String.valueOf(refused.facts().get("given")));
            return Optional.empty();
        }
    }

    public void add(int line, String column, String rule, String given) {
        count++;
        var shown = given.length() <= GIVEN_MAX ? given : given.substring(0, GIVEN_MAX) + "…";
        if (kept.size() < KEPT_MAX) kept.add(new Fault(line, column, rule, shown));
    }

    /** In the order in which they were found. */
    public List<Fault> kept() {
        return List.copyOf(kept);
    }

    public int count() {
        return count;
    }

    public boolean none() {
        return count == 0;
    }
}
