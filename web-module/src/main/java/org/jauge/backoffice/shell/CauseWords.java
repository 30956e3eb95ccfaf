package org.jauge.backoffice.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import org.jauge.gauge.CauseTotal;

/** What a cause did to a gauge altogether, in words. */
@Named
@RequestScoped
public class CauseWords {

    @Inject
    Language language;

    /** {@code −3 bloqués, +3 utilisés}; empty where all that it did was undone. */
    public String of(CauseTotal total) {
        var parts = new ArrayList<String>();
        if (total.capacity() != 0)
            parts.add(language.text("movement.total.capacity", language.delta(total.capacity())));
        if (total.blocked() != 0) parts.add(language.text("movement.total.blocked", language.delta(total.blocked())));
        if (total.used() != 0) parts.add(language.text("movement.total.used", language.delta(total.used())));
        if (total.actual() != 0 && total.actual() != total.used())
            parts.add(language.text("movement.total.actual", language.delta(total.actual())));
        return String.join(", ", parts);
    }
}
