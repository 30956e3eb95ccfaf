package org.jauge.it.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotCaret;
import com.microsoft.playwright.options.ScreenshotType;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jauge.it.FromOutside;
import org.jauge.it.Server;
import org.jauge.it.backoffice.BackOffice;
import org.jauge.it.fixture.Team;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A fresh tab for every test, without anything that another has left; what the page complains of in its console fails
 * the test.
 *
 * <p>Without a browser the tests are skipped, but where CI=true they fail.
 */
public abstract class BrowserTest extends FromOutside {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final int JPEG_QUALITY = 50;

    @RegisterExtension
    final AfterTestExecutionCallback pictureOfFailure = test -> {
        if (test.getExecutionException().isPresent()) failed(test.getDisplayName());
    };

    private final List<String> complaints = new ArrayList<>();
    private Tabs tabs;
    protected Page page;

    @BeforeEach
    void openSession() {
        var executable = Chromium.installed();
        if (!"true".equals(System.getenv("CI")))
            assumeTrue(executable.isPresent(), "no Chromium on this machine, see CHROME_BIN");
        tabs = Tabs.of(Chromium.started(executable.orElseThrow()), sessionOptions());
        page = tabs.open();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type()) && !message.text().startsWith("Failed to load resource"))
                complaints.add(message.text());
        });
    }

    @AfterEach
    void closeSession() {
        if (tabs != null) tabs.leave(); // none where there is no browser
        assertThat(complaints).as("what the browser's console says").isEmpty();
    }

    /** French on a desk, for somebody who wants nothing to move: each frame of a transition would be painted here. */
    static Browser.NewContextOptions sessionOptions() {
        return new Browser.NewContextOptions()
                .setLocale("fr-FR")
                .setViewportSize(1280, 800)
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    /** Goes on as it is set for whoever comes after, too: nobody does. */
    Clock clock() {
        tabs.spoil();
        return page.clock();
    }

    /** As who has signed in already, without the page for it: that one is tried by those who sign in there. */
    void goOn(String session) {
        tabs.carry(new Cookie(BackOffice.SESSION, session)
                .setUrl(Server.ADDRESS.toString())
                .setHttpOnly(true));
    }

    protected void open(String path) {
        page.navigate(address().resolve(path).toString());
    }

    protected URI address() {
        return Server.ADDRESS;
    }

    /** Through the door, as everybody. */
    protected void signIn(Team.Member member) {
        open("/signin.xhtml");
        input("signin:email").fill(member.email());
        input("signin:password").fill(Team.PASSWORD);
        input("signin:enter").click();
        page.waitForURL("**/index.xhtml");
    }

    protected Locator input(String id) {
        return page.locator("[id='" + id + "']");
    }

    /**
     * Does what makes the page ask the server, and waits until the page shows the answer: what is typed between the
     * answer and its showing is overwritten.
     */
    protected void answered(Runnable act) {
        answered(page, act);
    }

    static void answered(Page page, Runnable act) {
        page.waitForResponse(answer -> answer.request().method().equals("POST"), act);
        page.waitForLoadState();
        page.waitForFunction("() => !window.PrimeFaces?.ajax || PrimeFaces.ajax.Queue.isEmpty()");
    }

    /** A picture of the whole page, for whoever wants to look and says so; each takes a while. */
    protected void screenshot(String name) {
        if (Boolean.getBoolean("jauge.it.pictures")) keep(name);
    }

    /** A picture of what the window shows, always kept: small, for a page that is laid out anyway. */
    protected void snapshot(String name) {
        var picture = new Page.ScreenshotOptions()
                .setPath(picture(name, "jpg"))
                .setType(ScreenshotType.JPEG)
                .setCaret(ScreenshotCaret.INITIAL)
                .setQuality(JPEG_QUALITY);
        try {
            page.screenshot(picture);
        } catch (PlaywrightException notDrawn) { // while both cores are busy a tab may be asked too early
            page.bringToFront();
            page.screenshot(picture);
        }
    }

    private void failed(String test) {
        tabs.spoil();
        keep("failed-" + test);
    }

    private void keep(String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setPath(picture(name, "png")).setFullPage(true));
    }

    /** In ear/target/screenshots. */
    private Path picture(String name, String ending) {
        return SCREENSHOTS.resolve(System.getProperty("jauge.it.database", "derby") + "-"
                + getClass().getSimpleName() + "-" + name.replaceAll("[^\\p{Alnum}]+", "_") + "." + ending);
    }
}
