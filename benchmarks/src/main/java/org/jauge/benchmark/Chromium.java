package org.jauge.benchmark;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The browser that this machine has; nothing is downloaded. */
final class Chromium {

    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome");

    private static final List<String> OPTIONS =
            List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run");

    private Chromium() {}

    static Playwright.CreateOptions quiet() {
        return new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
    }

    static Browser started(Playwright playwright) {
        var executable = Stream.concat(Stream.ofNullable(System.getenv("CHROME_BIN")), USUAL_PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium on this machine, see CHROME_BIN"));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(OPTIONS));
    }
}
