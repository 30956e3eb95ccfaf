package org.jauge.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.fixture.CategoryPlan.person;
import static org.jauge.it.fixture.CategoryPlan.product;

import com.microsoft.playwright.Locator;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jauge.it.fixture.CategoryRules;
import org.jauge.it.fixture.DeskSale;
import org.jauge.it.fixture.Entered;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The life of a category by hand, in French, and what the box office and the receipt make of it. */
class CategoryScreensIT extends SignedInTest {

    private static House house;

    @BeforeAll
    static void open() {
        house = House.open();
    }

    @Override
    String email() {
        return house.ownerEmail();
    }

    private Form category() {
        return new Form(page, "category");
    }

    private static Entered theatre(String name) {
        return house.activity(name)
                .place("Salle", 40)
                .category(person("Adulte").at("Salle", "30.00"))
                .category(product("T-shirt").at("Salle", "15.00"))
                .category(person("Couple").containing("Adulte", 2).at("Salle", "55.00"))
                .enter();
    }

    private Locator row(String name) {
        return page.locator("main tbody tr").filter(new Locator.FilterOptions().setHasText(name));
    }

    private void follow(String name) {
        row(name).locator("a").first().click();
        page.waitForURL("**/edit.xhtml*");
    }

    @Test
    @Tag("E-19")
    @DisplayName("E-19 a colour, a rate and a minimum that cannot be are refused where they were typed")
    void refuses_what_cannot_be() {
        open("/categories/edit.xhtml?id=" + theatre("Revue").category("Adulte"));
        category()
                .fill("perDossierMin", "4")
                .fill("perDossierMax", "3")
                .fill("vatRate", "5,555")
                .fill("colour", "bleu")
                .send();
        assertThat(category().error("perDossierMin")).hasText("C’est plus que le maximum par dossier.");
        category().fill("perDossierMin", "3").send();
        assertThat(category().error("vatRate")).hasText("Deux décimales au plus.");
        category().fill("vatRate", "5,5").send();
        assertThat(category().error("colour")).containsText("six chiffres");

        category().fill("colour", "#0b6bcb").save();
    }

    @Test
    @Tag("E-19")
    @DisplayName("E-19 time of sale, minimum, tax, colour and traits are entered, listed and read back")
    void enters_the_rules() {
        open("/categories/edit.xhtml?id=" + theatre("Théâtre").category("Adulte"));
        category()
                .fill("perDossierMin", "2")
                .fill("saleFrom", "2031-06-02T12:00")
                .fill("saleUntil", "2031-06-03T12:00")
                .fill("vatRate", "5,5")
                .fill("colour", "#0b6bcb")
                .tick("accessible", true)
                .tick("printed", false)
                .save();
        assertThat(read(row("Adulte").first())).contains("Place accessible", "Sans billet imprimé");
        assertThat(row("Adulte").first().locator("svg.dot circle")).hasAttribute("fill", "#0b6bcb");
        screenshot("list");
        follow("Adulte");

        assertThat(category().value("saleFrom")).isEqualTo("2031-06-02T12:00");
        assertThat(category().value("vatRate")).isEqualTo("5,50");
        assertThat(category().isTicked("accessible")).isTrue();
        assertThat(category().isTicked("printed")).isFalse();
        pictures("edit");
    }

    /** On a desk and on a phone. */
    private void pictures(String name) {
        screenshot(name);
        page.setViewportSize(390, 844);
        screenshot(name + "-phone");
        page.setViewportSize(1280, 800);
    }

    @Test
    @Tag("E-12")
    @Tag("E-20")
    @DisplayName("E-12, E-20 a bundle is copied with its prices, made to cost its parts, and a part hidden")
    void copies_a_bundle() {
        var opera = theatre("Opéra");
        open("/categories/edit.xhtml?id=" + opera.category("Couple"));
        page.locator("a.button").getByText("Copier").click();
        page.waitForURL("**copyOf=*");
        assertThat(category().value("name")).isEqualTo("Couple (copie)");
        category()
                .fill("name", "Duo")
                .tick("pieces:0:hidden", true)
                .tick("priceSummed", true)
                .save();
        follow("Duo");
        assertThat(category().isTicked("pieces:0:hidden")).isTrue();
        assertThat(category().isTicked("pieces:1:hidden")).isFalse();

        open("/pricelists/edit.xhtml?id=" + opera.priceListId());
        assertThat(page.locator("table.grid tr").filter(new Locator.FilterOptions().setHasText("Duo")))
                .containsText("Somme du contenu");
        new Form(page, "priceList").save();
        screenshot("grid");

        new Desk(page).event(opera.event());
        assertThat(read(new Desk(page).wish("Duo"))).contains("60,00 €");
        assertThat(read(new Desk(page).wish("Couple"))).contains("55,00 €");
    }

    @Test
    @Tag("E-20")
    @DisplayName("E-20 a part is left to the buyer; the clerk ticks it, cart and file tell it, and its price is added")
    void leaves_a_part_to_the_buyer() {
        var opera = theatre("Ballet");
        open("/categories/edit.xhtml?id=" + opera.category("Couple"));
        category()
                .fill("pieces:1:quantity", "1")
                .tick("pieces:1:hidden", true)
                .tick("pieces:1:optional", true)
                .send();
        assertThat(page.locator("#messages")).containsText("ne peut pas lui être caché");
        category().tick("pieces:1:hidden", false).save();
        var desk = new Desk(page).event(opera.event());
        assertThat(read(desk.wish("Couple"))).contains("Avec T-shirt", "+ 15,00 €");

        desk.wish("Couple").locator(".ui-chkbox-box").click();
        pictures("choice");
        desk.want("Couple", "1").take();

        assertThat(read(page.locator(".cart-lines"))).contains("1 × Couple", "+ T-shirt", "70,00 €");
        var number = desk.toPayment().sold();
        assertThat(page.locator("article.ticket")).hasCount(3);
        open("/dossiers/view.xhtml?number=" + number);
        assertThat(read(page.locator("main"))).contains("+ T-shirt");
    }

    @Test
    @Tag("E-19")
    @DisplayName("E-19 what was never sold is deleted after a question; what was is refused, and stays")
    void deletes_a_category() {
        var opera = theatre("Concert");
        house.call(new DeskSale(opera.event(), opera.place("Salle"), opera.category("T-shirt"), 1));
        open("/categories/edit.xhtml?id=" + opera.category("T-shirt"));
        delete();
        assertThat(page.locator("#messages")).containsText("a été vendue ou retenue");

        open("/categories/edit.xhtml?id=" + opera.category("Couple"));
        delete();
        page.waitForURL("**/categories/list.xhtml*");

        assertThat(row("Couple")).hasCount(0);
        assertThat(row("T-shirt")).hasCount(1);
    }

    private void delete() {
        category().field("delete").click();
        page.locator(".ui-confirmdialog-yes").click();
    }

    @Test
    @Tag("E-19")
    @DisplayName("E-19 the box office says from when a category is sold, and how many a dossier has at least")
    void offers_by_the_rules() {
        var cinema = theatre("Cinéma");
        house.call(CategoryRules.of(cinema.category("Couple")).onSale(tomorrow(), null));
        house.call(CategoryRules.of(cinema.category("T-shirt"))
                .onSale(null, tomorrow().minusDays(2)));
        house.call(CategoryRules.of(cinema.category("Adulte")).atLeast(2));
        var desk = new Desk(page).event(cinema.event());

        assertThat(read(desk.wish("Couple"))).contains("En vente dès le").doesNotContain("Complet");
        assertThat(desk.quantity("Couple")).isDisabled();
        assertThat(read(desk.wish("T-shirt"))).contains("N’est plus en vente").doesNotContain("Complet");
        assertThat(read(desk.wish("Adulte"))).contains("Au moins 2 par dossier");
        pictures("desk");
        desk.want("Adulte", "1").take();
        assertThat(page.locator("#messages")).containsText("Au moins 2 « Adulte » par dossier");
    }

    @Test
    @Tag("E-22")
    @DisplayName("E-22 cart, receipt and dossier tell the tax by rate, and what was sold without a printed ticket")
    void tells_the_tax() {
        var opera = theatre("Opérette");
        house.call(CategoryRules.of(opera.category("Adulte")).vat("5.5"));
        house.call(CategoryRules.of(opera.category("T-shirt")).unprinted().vat("20"));
        var desk = new Desk(page).event(opera.event());
        desk.want("Adulte", "2").want("T-shirt", "1").take();
        assertThat(read(desk.cart())).contains("Dont TVA à 5,5 % 3,13 €", "Dont TVA à 20 % 2,50 €");
        desk.toPayment();
        assertThat(read(desk.cart())).contains("Dont TVA à 5,5 % 3,13 €", "Dont TVA à 20 % 2,50 €");
        var number = desk.sold();

        assertThat(page.locator("article.ticket")).hasCount(2);
        assertThat(read(page.locator(".unprinted"))).isEqualTo("Vendu sans billet imprimé : 1 × T-shirt.");
        assertThat(read(page.locator(".receipt"))).contains("Dont TVA à 5,5 % 3,13 €", "Dont TVA à 20 % 2,50 €");
        pictures("print");
        open("/dossiers/view.xhtml?number=" + number);
        assertThat(read(page.locator("main"))).contains("Dont TVA à 5,5 % 3,13 €", "T-shirt Sans billet imprimé");
        pictures("dossier");
    }

    private static LocalDateTime tomorrow() {
        return LocalDateTime.now(ZoneId.of("Europe/Paris"))
                .plusDays(1)
                .withSecond(0)
                .withNano(0);
    }
}
