package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jauge.it.api.Bodies.buyer;
import static org.jauge.it.api.Bodies.hold;
import static org.jauge.it.api.Bodies.line;
import static org.jauge.it.api.Bodies.sale;
import static org.jauge.it.api.Bodies.saleOf;

import org.jauge.it.FromOutside;
import org.jauge.it.fixture.CategoryPlan;
import org.jauge.it.fixture.DeskSale;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.GatesSet;
import org.jauge.it.fixture.JournalOf;
import org.jauge.it.fixture.SaleProfile;
import org.jauge.it.fixture.SandboxOn;
import org.jauge.profile.Quantities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The three gates, as a shop meets them. */
@Tag("B-07")
@Tag("K-01")
class EligibilityIT extends FromOutside {

    private Tenant tenant;
    private Entered museum;
    private long event;

    @BeforeEach
    void enter() {
        tenant = Tenant.open();
        museum = tenant.activity("Visites")
                .place("Musée", 30)
                .category(CategoryPlan.person("Adulte").at("Musée", "9.00"))
                .enter();
        event = museum.event();
    }

    @ParameterizedTest(name = "B-07 point of sale {0}, profile {1}, activity {2}: {3}")
    @Tag("B-04")
    @Tag("B-05")
    @Tag("B-06")
    @Tag("A-06")
    @Tag("A-07")
    @CsvSource({
        "true,  true,  true,  'SALE, BOOKING'",
        "true,  true,  false, SALE",
        "true,  false, true,  SALE",
        "true,  false, false, SALE",
        "false, true,  true,  SALE",
        "false, true,  false, SALE",
        "false, false, true,  SALE",
        "false, false, false, SALE",
    })
    void books_only_through_three_open_gates(boolean pointOfSale, boolean profile, boolean bookable, String offered) {
        tenant.owner().call(gates(pointOfSale, profile, bookable));

        var booking = tenant.browser()
                .get("/events/" + event + "/eligibility")
                .expect(200)
                .json()
                .at("/categories/0/operations/1");
        assertThat(booking.at("/operation").asString()).isEqualTo("BOOKING");
        assertThat(booking.at("/gates/0/open").asBoolean()).isEqualTo(pointOfSale);
        assertThat(booking.at("/gates/1/open").asBoolean()).isEqualTo(profile);
        assertThat(booking.at("/gates/2/open").asBoolean()).isEqualTo(bookable);
        assertThat(booking.at("/allowed").asBoolean()).isEqualTo(pointOfSale && profile && bookable);
        assertThat(operations(event)).isEqualTo("[\"" + offered.replace(", ", "\",\"") + "\"]");
    }

    @Test
    @Tag("B-11")
    @DisplayName(
            "B-11 FX-MUSEUM: the visit of exhibitions is bought, the one for schools booked and bought; nothing else")
    void offers_what_each_visit_allows() {
        tenant.owner().call(gates(true, true, true)); // for schools
        var exhibitions = tenant.activity("Guided visit of exhibitions")
                .place("Museum", 30)
                .category(CategoryPlan.person("Adult").at("Museum", "9.00"))
                .enter();

        assertThat(operations(exhibitions.event())).isEqualTo("[\"SALE\"]");
        assertThat(operations(event)).isEqualTo("[\"SALE\",\"BOOKING\"]");
    }

    private String operations(long at) {
        return tenant.shop()
                .get("/events/" + at + "/availability")
                .expect(200)
                .json()
                .at("/emplacements/0/categories/0/operations")
                .toString();
    }

    @Test
    @Tag("B-06")
    @DisplayName("B-07 a closed gate says why, for programs and for people; the deadline is told beside")
    void a_closed_gate_says_why() {
        tenant.owner().call(gates(false, false, false));

        var booking = tenant.shop()
                .get("/events/" + event + "/eligibility")
                .expect(200)
                .json()
                .at("/categories/0/operations/1");
        assertThat(booking.at("/gates/0/reason").asString()).isEqualTo("audience-not-admitted");
        assertThat(booking.at("/gates/1/reason").asString()).isEqualTo("not-in-profile");
        assertThat(booking.at("/gates/2/reason").asString()).isEqualTo("not-bookable");
        assertThat(booking.at("/gates/2/text").asString()).isNotBlank();
        assertThat(booking.at("/deadline").asString()).contains("T23:59:59");
    }

    @Test
    @Tag("B-24")
    @DisplayName("B-24 who names another audience gets a preview; an unknown one is not found")
    void another_audience_is_a_preview() {
        var own = tenant.browser()
                .get("/events/" + event + "/eligibility")
                .expect(200)
                .json();
        assertThat(own.at("/preview").asBoolean()).isFalse();
        assertThat(own.at("/audienceName").asString()).isEqualTo("Individuals");

        var again = tenant.browser()
                .get("/events/" + event + "/eligibility?audience="
                        + own.at("/audience").asString())
                .expect(200)
                .json();
        assertThat(again.at("/preview").asBoolean()).isFalse();
        tenant.browser().get("/events/" + event + "/eligibility?audience=1").expectProblem(404, "not-found");
        tenant.browser().get("/events/" + event + "/eligibility?audience=x").expectProblem(400, "invalid-field");
    }

    @Test
    @Tag("B-05")
    @Tag("B-08")
    @Tag("H-05")
    @DisplayName(
            "B-05 what no profile allows is neither shown nor held nor sold, at no outlet; a cart of before is sold")
    void a_product_outside_every_profile_does_not_sell() {
        var shop = tenant.shop();
        var before = shop.post("/holds", hold(adult(2))).expect(201).at("/token");

        tenant.owner().call(new SaleProfile(false, Quantities.ANY));

        shop.post("/holds", hold(adult(1))).expectProblem(409, "not-in-profile");
        shop.post("/dossiers", sale(adult(1))).expectProblem(409, "not-in-profile");
        var places = shop.get("/events/" + event + "/availability")
                .expect(200)
                .json()
                .at("/emplacements/0/categories");
        assertThat(places).isEmpty();
        assertThatThrownBy(() ->
                        tenant.owner().call(new DeskSale(event, museum.place("Musée"), museum.category("Adulte"), 1)))
                .hasMessageContaining("NotInProfile");
        assertThat(museum.placeGauge(event, "Musée")).isEqualTo("30 = 28 + 2 + 0 [0]");
        shop.post("/dossiers", saleOf(before)).expect(201);

        tenant.owner().call(new SaleProfile(true, Quantities.ANY));
        shop.post("/dossiers", sale(adult(1))).expect(201);
        assertThat(museum.placeGauge(event, "Musée")).isEqualTo("30 = 27 + 0 + 3 [3]");
    }

    @Test
    @Tag("B-09")
    @Tag("B-24")
    @DisplayName("B-09, B-24 what a school holds to book it is not sold to whoever leaves its session out")
    void a_product_that_is_only_booked_does_not_sell() {
        tenant.owner().call(new SandboxOn(true));
        tenant.owner().call(gates(false, true, true));
        var contact = tenant.buyer("school@it.example", adult(1));
        tenant.assign(contact, tenant.audience("Schools"));
        var school = tenant.browserOf(contact);
        var guest = tenant.browser();
        var mixed = guest.post("/holds", hold(adult(1))).expect(201).at("/token");
        tenant.owner().call(new SaleProfile(false, Quantities.ANY));
        var held = school.post("/holds", hold(adult(2))).expect(201).at("/token");
        school.post("/holds/" + mixed + "/lines", hold(adult(1))).expect(200);

        for (var cart : new String[] {held, mixed}) {
            guest.post("/holds/" + cart + "/payment-attempts", buyer()).expectProblem(409, "not-in-profile");
            tenant.shop().post("/dossiers", saleOf(cart)).expectProblem(409, "not-in-profile");
        }

        tenant.owner().call(new SaleProfile(true, Quantities.ANY));
        guest.post("/holds/" + held + "/payment-attempts", buyer()).expect(200);
    }

    @Test
    @Tag("A-07")
    @DisplayName("A-07 a profile may ask for a least and a most in a line; availability promises no more")
    void quantities_are_kept() {
        tenant.owner().call(new SaleProfile(true, new Quantities(3, 5)));
        var shop = tenant.shop();

        shop.post("/dossiers", sale(adult(2))).expectProblem(409, "quantity-not-in-profile");
        shop.post("/dossiers", sale(adult(6))).expectProblem(409, "quantity-not-in-profile");
        shop.post("/dossiers", sale(adult(5))).expect(201);
        var offer = shop.get("/events/" + event + "/availability")
                .expect(200)
                .json()
                .at("/emplacements/0/categories/0");
        assertThat(offer.at("/sellable").asInt()).isEqualTo(5);
    }

    @Test
    @Tag("B-09")
    @Tag("A-07")
    @DisplayName("B-09 what is up for booking only can be held, and is not sold")
    void what_is_booked_only_is_not_sold() {
        tenant.owner().call(gates(true, true, true));
        tenant.owner().call(new SaleProfile(false, Quantities.ANY));
        var shop = tenant.shop();

        var held = shop.post("/holds", hold(adult(8))).expect(201).at("/token");
        shop.post("/dossiers", saleOf(held)).expectProblem(409, "not-in-profile");

        assertThat(museum.placeGauge(event, "Musée")).isEqualTo("30 = 22 + 8 + 0 [0]");
    }

    @Test
    @Tag("A-10")
    @DisplayName("A-07, A-10 profiles and booking settings are in the journal, with before and after")
    void changes_are_noted() {
        tenant.owner().call(gates(true, true, true));
        tenant.owner().call(gates(true, false, false));

        assertThat(tenant.owner().call(new JournalOf("product-profile")).get(0))
                .startsWith("Olga changed Réservation des écoles")
                .contains("state=ACTIVE", "state=DRAFT", "activities=Visites");
        assertThat(tenant.owner().call(new JournalOf("booking-rule")).get(0))
                .startsWith("Olga changed Visites")
                .contains("bookable=true", "bookable=false", "daysAfterBooking=10");
    }

    private GatesSet gates(boolean pointOfSale, boolean profile, boolean bookable) {
        return new GatesSet(museum.activityId(), tenant.outletId(), pointOfSale, profile, bookable);
    }

    private String adult(int quantity) {
        return line(event, museum.place("Musée"), museum.category("Adulte"), quantity);
    }
}
