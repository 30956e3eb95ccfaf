package org.jauge.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jauge.shared.OwnAddress;

/** Whether a demonstration is wanted, and who could reach it. */
@Dependent
class Settings {

    private final Optional<Boolean> demo;
    private final String database;
    private final OwnAddress address;

    @Inject
    Settings(
            @ConfigProperty(name = "jauge.demo") Optional<Boolean> demo,
            @ConfigProperty(name = "jauge.db", defaultValue = "derby") String database,
            OwnAddress address) {
        this.demo = demo;
        this.database = database;
        this.address = address;
    }

    /** Unless somebody said so: only where nothing is installed and nobody else can come in (S-07). */
    boolean isWanted() {
        return demo.orElse("derby".equals(database) && address.isLocal());
    }

    /** Whether passwords that everybody knows may stand in the database. */
    boolean mayBeKnown() {
        return address.isLocal() || demo.orElse(false);
    }
}
