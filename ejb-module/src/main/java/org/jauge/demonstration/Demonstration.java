package org.jauge.demonstration;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.jauge.merchant.LinkDead;
import org.jauge.merchant.SetUp;
import org.jauge.shared.StartRefused;

/** Fills an empty database where that is wanted, before anybody can come in. */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionManagement(TransactionManagementType.BEAN) // every service has its own transaction, a sale insists on it
public class Demonstration {

    private static final System.Logger LOG = System.getLogger(Demonstration.class.getName());

    @Inject
    Settings settings;

    @Inject
    Residents residents;

    @Inject
    SetUp setUp;

    @Inject
    FirstNight firstNight;

    @PostConstruct
    void open() {
        if (!settings.mayBeKnown() && !residents.known().isEmpty()) throw refused();
        if (settings.isWanted()) setUp.openLink().ifPresent(this::fill);
    }

    private void fill(String setUpToken) {
        try {
            firstNight.open(setUpToken);
        } catch (LinkDead e) {
            LOG.log(System.Logger.Level.INFO, "Another node fills the database with the demonstration");
        }
    }

    private static StartRefused refused() {
        return StartRefused.because(
                "this database holds the demonstration, whose passwords everybody knows, and JAUGE_HTTP_HOST"
                        + " opens it to other machines: start with an empty database, or set JAUGE_DEMO=true if you mean it");
    }
}
