package org.jauge.benchmark;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** What a form began and the server goes on with by itself; its page tells how far it is. */
record Undertaking(BackOffice browser, String page) {

    private static final int FOUND = 302;
    private static final long PATIENCE_SECONDS = 600;
    private static final long PAUSE_MS = 100;

    /** @param answer to the form; leads to the page */
    static Undertaking begun(BackOffice browser, HttpResponse<String> answer) {
        if (answer.statusCode() != FOUND) throw new IllegalStateException("Refused: " + answer.body());
        var page = answer.headers().firstValue("Location").orElseThrow();
        return new Undertaking(browser, page.replaceFirst("https?://[^/]+", ""));
    }

    void await() throws IOException, InterruptedException {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!browser.get(page).body().contains("<h2>Finished</h2>")) {
            if (System.nanoTime() > end) throw new IllegalStateException("Not finished: " + page);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MS));
        }
    }
}
