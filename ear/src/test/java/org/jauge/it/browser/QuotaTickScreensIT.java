package org.jauge.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.fixture.CategoryPlan.product;

import org.jauge.it.fixture.DeskSale;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.FxDrink;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which categories use a quota: ticked, counted afterwards, and found from the quota. */
class QuotaTickScreensIT extends SignedInTest {

    private static House house;
    private static Entered drink;
    private static Entered orchard;

    @BeforeAll
    static void open() {
        house = House.open();
        drink = FxDrink.enter(house.owner());
        orchard = house.activity("Cueillette")
                .place("Verger", 500)
                .dailyQuota("Tables", 10)
                .category(product("Table").ticking("Tables").at("Verger", "15.00"))
                .enter();
    }

    @Override
    String email() {
        return house.ownerEmail();
    }

    @Test
    @Tag("AMB-Q5")
    @DisplayName("AMB-Q5 a quota that is ticked after sales: they are recounted on demand, once")
    void recounts_existing_tickets() {
        var club = house.activity("Club")
                .place("Salle", 40)
                .quota("Boisson", 25)
                .category(product("Entrée").at("Salle", "10.00"))
                .enter();
        var event = club.event();
        house.call(new DeskSale(event, club.place("Salle"), club.category("Entrée"), 3));
        open("/categories/edit.xhtml?id=" + club.category("Entrée"));
        assertThat(page.locator("a[href*='/categories/recount.xhtml']")).hasCount(0);
        new Form(page, "category").tick("ticks:0:tick", true).save();
        open("/categories/edit.xhtml?id=" + club.category("Entrée"));
        page.locator("a[href*='/categories/recount.xhtml']").click();
        page.waitForURL("**/categories/recount.xhtml*");
        assertThat(read(page.locator("[id='recount'] tbody tr").first())).contains("25 = 25 + 0 + 0 [0] 3");
        screenshot("recount");
        new Form(page, "recount").field("count").click();

        assertThat(messages().first()).containsText("Ajouté au quota : 3.");
        assertThat(club.quotaGauge(event, "Boisson")).isEqualTo("25 = 22 + 0 + 3 [3]");
    }

    @Test
    @Tag("Q-06")
    @Tag("Q-30")
    @DisplayName("Q-06, Q-30 the page of a quota leads to the categories that use it, in settings and at the account")
    void leads_to_the_categories() {
        open("/quotas/edit.xhtml?id=" + drink.quota("VIP"));
        assertThat(page.locator("section[aria-labelledby=uses] a")).hasText("VIP");
        open("/quotas/edit.xhtml?id=" + drink.quota(FxDrink.DRINK));
        assertThat(page.locator("section[aria-labelledby=uses] a")).hasText(FxDrink.SPECIAL);

        open("/quotas/global/view.xhtml?id=" + orchard.quota("Tables"));

        assertThat(page.locator("section[aria-labelledby=uses] li")).hasText("Table Cueillette · Europe/Paris");
        page.locator("section[aria-labelledby=uses] a").click();
        page.waitForURL("**/categories/edit.xhtml*");
    }

    @Test
    @Tag("AMB-Q8")
    @DisplayName("AMB-Q8 a quota ticked on a bundle and on what it holds is warned of, whichever is ticked last")
    void warns_of_what_is_ticked_twice() {
        var twice = "« Consommation Gratuite » est coché sur le forfait « Forfait couple » et sur « Spécial »,"
                + " qu’il contient : les deux comptent.";

        tick(FxDrink.COUPLE, true);
        assertThat(page.locator(".ui-messages-warn")).containsText(twice);
        tick(FxDrink.SPECIAL, false);
        assertThat(page.locator(".ui-messages-warn")).hasCount(0);
        tick(FxDrink.SPECIAL, true);

        assertThat(page.locator(".ui-messages-warn")).containsText(twice);
        open("/categories/edit.xhtml?id=" + drink.category(FxDrink.SPECIAL));
        assertThat(page.locator("section[id=quotas] .zones")).hasText(twice);
        tick(FxDrink.COUPLE, false);
        assertThat(page.locator(".ui-messages-warn")).hasCount(0);
    }

    /** The quota of drinks, the first by name of those of the activity. */
    private void tick(String category, boolean wanted) {
        open("/categories/edit.xhtml?id=" + drink.category(category));
        new Form(page, "category").tick("ticks:0:tick", wanted).save();
    }
}
