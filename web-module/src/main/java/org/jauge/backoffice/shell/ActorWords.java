package org.jauge.backoffice.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Who did something, in words: a person's or a key's name as it is, the house itself and payment providers described. */
@Named
@ApplicationScoped
public class ActorWords {

    private static final String PROVIDER = "provider:";

    @Inject
    Language language;

    /** @param name of whoever it was; where he has none, how histories call him */
    public String of(@Nullable String name) {
        if (name == null) return "";
        if (name.equals("system")) return language.text("movement.system");
        if (!name.startsWith(PROVIDER)) return name;
        return language.text("actor.provider", name.substring(PROVIDER.length()));
    }
}
