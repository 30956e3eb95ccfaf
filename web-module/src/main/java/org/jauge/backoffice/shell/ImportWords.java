package org.jauge.backoffice.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What is wrong in a file, in the reader's language. */
@Named
@RequestScoped
public class ImportWords {

    private static final String CAPACITY = "capacity:";

    @Inject
    Language language;

    /** A column as its header is written; of an emplacement, by its name. */
    public String column(String name) {
        if (name.startsWith(CAPACITY)) return language.text("column.capacity", name.substring(CAPACITY.length()));
        var key = "column." + name;
        return language.knows(key) ? language.text(key) : name;
    }

    public String rule(String rule) {
        var own = "import.rule." + rule;
        if (language.knows(own)) return language.text(own);
        var key = "invalid." + rule;
        return language.knows(key) ? language.text(key) : language.text("invalid.wrong");
    }
}
