package org.jauge.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.fixture.CategoryPlan.person;

import java.time.Duration;
import java.util.regex.Pattern;
import org.jauge.it.fixture.AgedHold;
import org.jauge.it.fixture.DeskSale;
import org.jauge.it.fixture.DrawnSale;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.Reserved;
import org.jauge.it.fixture.Thing;
import org.jauge.merchant.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The clerk's cart: it shows its end, survives it, and refuses what cannot be without losing what is typed. */
class CartIT extends SignedInTest {

    private static final Duration PAST_ITS_END = Duration.ofMinutes(11);

    private static House house;
    private static String clerk;
    private static Entered cinema;
    private Desk desk;
    private long event;

    @BeforeAll
    static void open() {
        house = House.open();
        clerk = house.colleague("Ann", Role.BOX_OFFICE);
        cinema = house.activity("Cinéma")
                .place("Salle", 10)
                .category(person("Adulte").at("Salle", "9.00"))
                .category(person("Enfant").at("Salle", "5.00"))
                .enter();
    }

    @BeforeEach
    void comeToTheDesk() {
        desk = new Desk(page);
        event = cinema.event();
        desk.event(event);
    }

    @Override
    String email() {
        return clerk;
    }

    private String gauge() {
        return cinema.placeGauge(event, "Salle");
    }

    @Test
    @Tag("H-01")
    @DisplayName("H-01 the cart is a hold: its places are blocked and its ten minutes count down")
    void counts_down_what_is_left_of_the_hold() {
        desk.want("Adulte", "2").take();

        assertThat(page.locator(".countdown-left")).hasText(Pattern.compile("9:\\d\\d|10:00"));
        assertThat(gauge()).isEqualTo("10 = 8 + 2 + 0 [0]");
        page.locator(".cart-remove").click();
        assertThat(desk.cart()).hasCount(0);
        assertThat(gauge()).isEqualTo("10 = 10 + 0 + 0 [0]");
    }

    @Test
    @Tag("H-04")
    @DisplayName("H-04 a cart whose time runs out on the screen says so and can be taken again")
    void offers_to_take_a_lapsed_cart_again() {
        clock().install();
        desk.event(event).want("Adulte", "2").take();
        assertThat(page.locator(".countdown-left")).isVisible();

        clock().fastForward(PAST_ITS_END.toMillis());
        house.call(new AgedHold(desk.token(), PAST_ITS_END));

        assertThat(page.locator(".cart-lapsed")).containsText("Le temps de ce panier est écoulé");
        assertThat(page.locator(".cart-go")).isHidden();
        screenshot("lapsed");
        page.locator(".cart-retake").click();
        assertThat(page.locator(".countdown-left")).isVisible();
        desk.toPayment().sold();
    }

    @Test
    @Tag("H-04")
    @DisplayName("H-04 a cart that lapses at the payment keeps the names; taken again, it is sold")
    void keeps_what_is_typed_when_the_cart_lapses_at_the_payment() {
        desk.want("Adulte", "1").take().toPayment();
        page.getByText("Noms des participants").click();
        field("pay:participants:0:name").fill("J. Doe");
        house.call(new AgedHold(desk.token(), PAST_ITS_END));

        desk.confirm();

        assertThat(messages().first()).containsText("Le temps de ce panier est écoulé");
        assertThat(field("pay:participants:0:name")).hasValue("J. Doe");
        assertThat(field("pay:participants:0:name")).isVisible();
        screenshot("lapsed-at-payment");
        page.locator(".cart-retake").click();
        assertThat(page.locator(".countdown-left")).isVisible();
        desk.sold();
        assertThat(read(page.locator(".ticket"))).contains("J. Doe");
    }

    @Test
    @Tag("H-04")
    @DisplayName("H-04 a cart taken again at the payment is the one that loading the page again shows")
    void the_address_follows_a_cart_taken_again() {
        desk.want("Adulte", "1").take().toPayment();
        var lapsed = desk.token();
        house.call(new AgedHold(lapsed, PAST_ITS_END));
        page.reload();
        page.locator(".cart-retake").click();
        assertThat(page.locator(".countdown-left")).isVisible();

        page.reload();

        assertThat(page.locator(".countdown-left")).isVisible();
        assertThat(page.locator(".cart-retake")).isHidden();
        assertThat(desk.token()).isNotEqualTo(lapsed);
    }

    @Test
    @Tag("H-04")
    @DisplayName("H-04 adding to a lapsed cart takes its places again too")
    void adds_to_a_lapsed_cart() {
        desk.want("Adulte", "2").take();
        assertThat(desk.cartLines()).hasCount(1);
        house.call(new AgedHold(desk.token(), PAST_ITS_END));

        desk.want("Enfant", "1").take();

        assertThat(desk.cartLines()).hasCount(2);
        assertThat(page.locator(".cart-total")).containsText("23,00");
    }

    /** One after another on one page; each says another thing than the one before. */
    @Test
    @DisplayName("A quantity that cannot be is refused beside it, and what is typed stays")
    void says_beside_the_quantity_what_is_wrong_with_it() {
        desk.want("Enfant", "2");

        assertRefused("-1", "Entre 0 et 1 000.");
        assertRefused("1.5", "Saisissez un nombre entier.");
        assertRefused("1001", "Entre 0 et 1 000.");
        assertRefused("2147483648", "Saisissez un nombre entier.");
        screenshot("refused-quantity");
    }

    private void assertRefused(String typed, String rule) {
        desk.want("Adulte", typed).take();

        assertThat(desk.wish("Adulte").locator(".ui-message-error")).hasText(rule);
        assertThat(desk.quantity("Adulte")).hasValue(typed);
        assertThat(desk.quantity("Enfant")).hasValue("2");
        assertThat(desk.cart()).hasCount(0);
    }

    @Test
    void asks_for_a_quantity_where_none_is_chosen() {
        desk.want("Adulte", "0").take();

        assertThat(page.locator(".ui-messages-warn")).containsText("Choisissez au moins un billet.");
    }

    @Test
    @Tag("C-02")
    @DisplayName("C-02 more than is left names category and what was left, takes nothing, keeps what is typed")
    void names_what_is_left_when_it_is_not_enough() {
        desk.want("Enfant", "1").want("Adulte", "3");
        house.call(new DeskSale(event, cinema.place("Salle"), cinema.category("Adulte"), 7));

        desk.take();

        assertThat(page.locator(".ui-messages-error"))
                .containsText("Plus assez de « Adulte » : il en reste 3 (emplacement), votre demande en prend 4");
        assertThat(desk.quantity("Adulte")).hasValue("3");
        assertThat(desk.quantity("Enfant")).hasValue("1");
        assertThat(gauge()).isEqualTo("10 = 3 + 0 + 7 [7]");
        screenshot("not-enough");
    }

    @Test
    @DisplayName("Sold out between choosing and taking: the category is named and marked")
    void names_the_category_that_sold_out_meanwhile() {
        desk.want("Adulte", "1");
        house.call(new DeskSale(event, cinema.place("Salle"), cinema.category("Adulte"), 10));

        desk.take();

        assertThat(page.locator(".ui-messages-error")).containsText("« Adulte »");
        assertThat(desk.wish("Adulte")).containsText("Complet");
        screenshot("sold-out");
    }

    @Test
    @Tag("R-20")
    @DisplayName("R-20 two clerks want the last of a reserve: the second reads why not at once, and takes nothing")
    void says_that_nothing_is_left_in_the_reserve() {
        var place = cinema.place("Salle");
        var adult = cinema.category("Adulte");
        var things = house.call(new Reserved("Média", event, place, adult, 1));
        desk.event(event).draw("Adulte", "Média", "1");
        house.call(new DrawnSale(event, place, adult, Long.parseLong(things.get(Thing.RESERVE)), 1));

        desk.take();

        assertThat(page.locator(".ui-messages-error"))
                .containsText("Il reste 0 place(s) dans Média ; vous en demandez 1.");
        assertThat(page.locator(".wish-reserve")).hasCount(1);
        assertThat(desk.wish("Adulte").locator(".wish-reserve")).containsText("reste 0");
        assertThat(desk.cart()).hasCount(0);
        assertThat(gauge()).isEqualTo("10 = 9 + 0 + 1 [1]");
        screenshot("nothing-left-in-reserve");
    }
}
