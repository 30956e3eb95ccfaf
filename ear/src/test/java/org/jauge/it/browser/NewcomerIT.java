package org.jauge.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jauge.it.Patiently;
import org.jauge.it.api.ApiClient;
import org.jauge.it.harness.SecondServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** The first hour of somebody who starts without the demonstration: from the set-up link to the first sale. */
@DisabledIfSystemProperty(
        named = "jauge.it.database",
        matches = "postgresql",
        disabledReason = "there the settings ask for the demonstration")
class NewcomerIT extends BrowserTest {

    private static final Pattern LINK = Pattern.compile("http://[^/]+(/setup\\S+)");

    private @Nullable SecondServer house;

    @Test
    @Tag("S-02")
    @Tag("E-04")
    @DisplayName("S-02, E-04 set-up link, activity, price, event, key, a sale of two: the API shows two fewer")
    void goes_from_the_link_in_the_log_to_the_first_sale() throws IOException, InterruptedException {
        house = SecondServer.withoutData();
        var link = link(house);
        becomeOwner(link);
        var activity = createActivity("Concerts", "Room", 40);
        createCategory(activity, "Adult");
        offer(activity, "20");
        var event = createEvent(activity);
        var shop = ApiClient.of(address()).withKey(makeKey("Our shop"));
        var before = available(shop, event);

        sellTwo(event);

        assertThat(before).isEqualTo("40");
        assertThat(available(shop, event)).isEqualTo("38");
        assertDead(link);
    }

    @AfterEach
    void endServer() {
        if (house != null) house.close();
    }

    @Override
    protected URI address() {
        return Objects.requireNonNull(house).address();
    }

    /** The last lines come some moments after the application is up. */
    private String link(SecondServer server) {
        Patiently.await(() -> LINK.matcher(server.said()).find());
        var link = LINK.matcher(server.said());
        assertThat(link.find()).as(server.said()).isTrue();
        return link.group(1);
    }

    private void becomeOwner(String link) {
        open(link);
        field("setup:merchantName").fill("Chez Nous");
        field("setup:name").fill("Nina");
        field("setup:email").fill("nina@house.example");
        field("setup:password").fill("a place for everyone");
        field("setup:open").click();
        page.waitForURL("**/index.xhtml");
        screenshot("first-steps");
    }

    private String createActivity(String name, String emplacement, int capacity) {
        link("/activities/new.xhtml").click();
        field("activity:name").fill(name);
        field("activity:emplacement").fill(emplacement);
        field("activity:capacity").fill(String.valueOf(capacity));
        field("activity:save").click();
        return idAfter("**/categories/list.xhtml?activity=*");
    }

    private void createCategory(String activity, String name) {
        link("/categories/edit.xhtml?activity=" + activity).click();
        field("category:name").fill(name);
        field("category:save").click();
        page.waitForURL("**/categories/list.xhtml*");
    }

    /** In the price list that came with the activity. */
    private void offer(String activity, String price) {
        link("/pricelists/list.xhtml?activity=" + activity).click();
        link("/pricelists/edit.xhtml?id=").click();
        field("priceList:rows:0:cells:0:offered").click();
        field("priceList:rows:0:cells:0:price").fill(price);
        page.waitForResponse("**/pricelists/**", () -> field("priceList:save").click());
        page.locator(".ui-messages-info").waitFor();
    }

    /** At the time that the form proposes. */
    private String createEvent(String activity) {
        link("/calendar/view.xhtml?activity=" + activity).click();
        link("/calendar/new.xhtml").click();
        field("event:save").click();
        return idAfter("**/events/view.xhtml?id=*");
    }

    private String makeKey(String label) {
        link("/outlets/list.xhtml").click();
        link("/outlets/keys.xhtml").click();
        link("/outlets/key.xhtml?kind=SECRET").click();
        field("key:label").fill(label);
        field("key:save").click();
        return field("key:secret").inputValue();
    }

    private void sellTwo(String event) {
        link("/boxoffice/list.xhtml").click();
        link("/boxoffice/sell.xhtml?event=" + event).click();
        field("offer:wishes:0:quantity").fill("2");
        field("offer:take").click();
        link("/boxoffice/pay.xhtml").click();
        field("pay:confirm").click();
        page.waitForURL("**/tickets/print.xhtml*");
        screenshot("tickets");
        assertThat(page.locator("main code").count()).isEqualTo(2);
    }

    private void assertDead(String link) {
        open(link);
        assertThat(field("setup:open").count()).isZero();
    }

    private static String available(ApiClient shop, String event) {
        return shop.get("/events/" + event + "/availability").expect(200).at("/emplacements/0/persons/available");
    }

    private Locator field(String id) {
        return page.locator("[id='" + id + "']");
    }

    /** The first on the page that leads there, as a visitor would find it. */
    private Locator link(String address) {
        return page.locator("a[href*='" + address + "']").first();
    }

    private String idAfter(String url) {
        page.waitForURL(url);
        var id = Pattern.compile("[?&](?:id|activity)=(\\d+)").matcher(page.url());
        assertThat(id.find()).as(page.url()).isTrue();
        return id.group(1);
    }
}
