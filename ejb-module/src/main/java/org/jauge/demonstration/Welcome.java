package org.jauge.demonstration;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import org.jauge.shared.OwnAddress;

/** Has the last word in the log, once the doors are open: where to go, and as whom (S-02). */
@Singleton
@Startup
@DependsOn("Demonstration")
@TransactionManagement(TransactionManagementType.BEAN) // what it asks has its own
public class Welcome {

    private static final int PAUSE_MS = 500;
    private static final int TIMEOUT_MS = 2_000;

    @Resource
    TimerService timers;

    @Inject
    OwnAddress address;

    @Inject
    Guide guide;

    private boolean open;

    @PostConstruct
    void await() {
        timers.createIntervalTimer(PAUSE_MS, PAUSE_MS, new TimerConfig("welcome", false));
    }

    /** Once more after the doors are open: the server has its own last lines to say. */
    @Timeout
    void greet(Timer timer) {
        if (open) {
            timer.cancel();
            System.out.print(guide.text()); // not a log line: this is read by a person, and has no level
        }
        open = isReady();
    }

    private boolean isReady() {
        try {
            var url = URI.create(address.local("/health/ready")).toURL();
            var connection = (HttpURLConnection) url.openConnection();
            connection.setConnectTimeout(TIMEOUT_MS);
            connection.setReadTimeout(TIMEOUT_MS);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }
}
