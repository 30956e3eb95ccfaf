package org.jauge.demonstration;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.jauge.merchant.SetUp;
import org.jauge.shared.StartRefused;

/** Fills an empty database where that is wanted, before anybody can come in, and goes on where a kill left it. */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionManagement(TransactionManagementType.BEAN) // every service has its own transaction, a sale insists on it
public class Demonstration {

    @Inject
    Settings settings;

    @Inject
    Residents residents;

    @Inject
    SetUp setUp;

    @Inject
    FirstNight firstNight;

    @Inject
    Season season;

    @Inject
    Turn turn;

    @PostConstruct
    void open() {
        if (!settings.mayBeKnown() && !residents.known().isEmpty()) throw refused();
        if (settings.isWanted()) turn.take(this::fill);
    }

    private void fill() {
        setUp.openLink().ifPresentOrElse(firstNight::open, () -> firstNight.resume(FirstNight::log));
        season.resume(FirstNight::log);
    }

    private static StartRefused refused() {
        return StartRefused.because(
                "this database holds the demonstration, whose passwords everybody knows, and JAUGE_HTTP_HOST"
                        + " opens it to other machines: start with an empty database, or set JAUGE_DEMO=true if you mean it");
    }
}
