package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.api.Bodies.booking;
import static org.jauge.it.api.Bodies.line;
import static org.jauge.it.api.Bodies.payment;
import static org.jauge.it.api.Bodies.sale;
import static org.jauge.it.fixture.FxDrink.ADULTE;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jauge.it.FromOutside;
import org.jauge.it.fixture.DeskBooking;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.FxDrink;
import org.jauge.it.fixture.LetGo;
import org.jauge.it.fixture.MayBook;
import org.jauge.it.fixture.Overdue;
import org.jauge.it.fixture.PayWithin;
import org.jauge.it.fixture.SandboxOn;
import org.jauge.it.fixture.SandboxSays;
import org.jauge.merchant.Channel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What waits for a customer, until when, and all he ever had. */
class DashboardIT extends FromOutside {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private Tenant tenant;
    private Entered drink;
    private Entered show;
    private ApiClient shop;

    @BeforeEach
    void enter() {
        tenant = Tenant.open();
        drink = FxDrink.enter(tenant.owner());
        show = FxDrink.enter(tenant.owner(), "Spectacle");
        tenant.owner().call(new MayBook(Channel.WEB_SHOP));
        tenant.owner().call(new MayBook(Channel.BOX_OFFICE));
        tenant.owner().call(new SandboxOn(true));
        shop = tenant.shop();
    }

    private static String adult(Entered of) {
        return line(of.event(), of.place("A"), of.category(ADULTE), 1);
    }

    private ApiAnswer book(int days, String operation) {
        tenant.owner().call(new PayWithin(drink.activityId(), days));
        var body = booking(adult(drink)).replace("BOOKING", operation);
        return shop.post("/dossiers", body).expect(201);
    }

    private static String contact(ApiAnswer dossier) {
        return dossier.at("/contact/number");
    }

    private static List<String> column(ApiAnswer list, String member) {
        return list.json()
                .at("/items")
                .valueStream()
                .map(row -> row.at(member).asString(""))
                .toList();
    }

    /** Of those that wait: each deadline as it is told. */
    private static List<String> expiries(ApiAnswer list) {
        return list.json()
                .at("/items")
                .valueStream()
                .map(row -> (row.at("/expiry/state").asString("") + " "
                                + row.at("/expiry/days").asString(""))
                        .strip())
                .toList();
    }

    @Test
    @Tag("D-02")
    @Tag("D-04")
    @Tag("D-05")
    @DisplayName(
            "D-05 three bookings and two options wait, the earliest deadline first, in pages; D-04 in calendar days")
    void waits_in_order() {
        var three = book(3, "BOOKING");
        var tomorrow = book(1, "OPTION");
        var ten = book(10, "OPTION");
        var today = book(0, "BOOKING");
        var over = book(2, "BOOKING");
        tenant.owner().call(new Overdue(over.at("/number"), Duration.ofDays(1)));
        var he = tenant.browserOf(Long.parseLong(contact(three)));

        var list = he.get("/contacts/" + contact(three) + "/actions").expect(200);

        var dossiers = List.of(over, today, tomorrow, three, ten);
        assertThat(column(list, "/dossier"))
                .isEqualTo(dossiers.stream().map(each -> each.at("/number")).toList());
        assertThat(column(list, "/kind")).containsExactly("BOOKING", "BOOKING", "OPTION", "BOOKING", "OPTION");
        assertThat(expiries(list)).containsExactly("EXPIRED", "TODAY", "IN_DAYS 1", "IN_DAYS 3", "IN_DAYS 10");
        assertThat(list.json().has("next")).isFalse();
        assertPaged(he, "/contacts/" + contact(three) + "/actions?limit=2", column(list, "/dossier"));
    }

    /** Two at a time, the most urgent first; each page says how many there are in all (D-02). */
    private static void assertPaged(ApiClient he, String path, List<String> numbers) {
        var first = he.get(path).expect(200);
        var second = he.get(path + "&cursor=" + first.at("/next")).expect(200);
        var third = he.get(path + "&cursor=" + second.at("/next")).expect(200);

        assertThat(column(first, "/dossier")).isEqualTo(numbers.subList(0, 2));
        assertThat(column(second, "/dossier")).isEqualTo(numbers.subList(2, 4));
        assertThat(column(third, "/dossier")).isEqualTo(numbers.subList(4, 5));
        assertThat(third.json().has("next")).isFalse();
        for (var page : List.of(first, second, third))
            assertThat(page.at("/total")).isEqualTo("5");
        he.get(path + "&cursor=nowhere").expectProblem(400, "invalid-field");
    }

    @Test
    @Tag("D-07")
    @DisplayName("D-07 what staff released, or what was paid elsewhere, is gone from the list at once")
    void vanishes() {
        var released = book(3, "BOOKING");
        var paid = book(3, "BOOKING");
        var stays = book(3, "OPTION");
        var he = tenant.browserOf(Long.parseLong(contact(stays)));
        var path = "/contacts/" + contact(stays) + "/actions";
        assertThat(column(he.get(path), "/dossier")).hasSize(3);

        assertThat(tenant.owner().call(new LetGo(released.at("/number")))).isOne();
        assertThat(column(he.get(path), "/dossier")).containsExactlyInAnyOrder(paid.at("/number"), stays.at("/number"));
        shop.post("/dossiers/" + paid.at("/number") + "/payments", payment()).expect(200);
        assertThat(column(he.get(path), "/dossier")).containsExactly(stays.at("/number"));
    }

    @Test
    @Tag("B-14")
    @DisplayName("B-14 two products of one dossier each show their own deadline, the dossier the earliest")
    void shows_each_deadline() {
        tenant.owner().call(new PayWithin(drink.activityId(), 4));
        tenant.owner().call(new PayWithin(show.activityId(), 3));
        var today = LocalDate.now(PARIS);
        var booked = shop.post("/dossiers", booking(adult(drink), adult(show))).expect(201);
        var he = tenant.browserOf(Long.parseLong(contact(booked)));

        var seen = he.get("/dossiers/" + booked.at("/number")).expect(200);

        assertThat(moment(seen, "/lines/0/deadline")).isEqualTo(end(today.plusDays(4)));
        assertThat(moment(seen, "/lines/1/deadline")).isEqualTo(end(today.plusDays(3)));
        assertThat(moment(seen, "/booking/deadline")).isEqualTo(end(today.plusDays(3)));
        var list = he.get("/contacts/" + contact(booked) + "/actions").expect(200);
        assertThat(moment(list, "/items/0/deadline")).isEqualTo(end(today.plusDays(3)));
    }

    private static OffsetDateTime end(LocalDate day) {
        return day.atTime(LAST_SECOND).atZone(PARIS).toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
    }

    private static OffsetDateTime moment(ApiAnswer answer, String pointer) {
        return OffsetDateTime.parse(answer.at(pointer));
    }

    @Test
    @Tag("B-15")
    @Tag("D-06")
    @DisplayName("B-15 what was booked for him at the box office waits for him, too, and he pays it; its channel stays")
    void pays_what_the_desk_booked() {
        var number = tenant.owner().call(new DeskBooking(drink.event(), drink.place("A"), drink.category(ADULTE), 8));
        var contact = contact(shop.get("/dossiers/" + number).expect(200));
        var he = tenant.browserOf(Long.parseLong(contact));
        var path = "/contacts/" + contact;
        assertThat(column(he.get(path + "/actions"), "/dossier")).containsExactly(number);

        var attempt = he.post("/dossiers/" + number + "/payment-attempts", "{}").expect(200);
        assertThat(tenant.owner().call(new SandboxSays(attempt.at("/id"), "SUCCEEDED")))
                .isEqualTo("PAID");

        assertThat(column(he.get(path + "/actions"), "/dossier")).isEmpty();
        var all = he.get(path + "/dossiers").expect(200);
        assertThat(column(all, "/number")).containsExactly(number);
        assertThat(column(all, "/channel")).containsExactly("BOX_OFFICE");
        assertThat(column(all, "/state")).containsExactly("SETTLED");
        assertThat(he.get("/dossiers/" + number).expect(200).json().at("/tickets"))
                .hasSize(8);
    }

    @Test
    @Tag("D-08")
    @DisplayName("D-08 all his dossiers are listed, sold, waiting and cancelled, the newest first, in pages")
    void lists_all() {
        var sold = shop.post("/dossiers", sold()).expect(201);
        var cancelled = book(3, "BOOKING");
        var waiting = book(3, "OPTION");
        shop.post("/dossiers", sold().replace("m.samaranch", "eve")).expect(201);
        var he = tenant.browserOf(Long.parseLong(contact(sold)));
        he.post("/dossiers/" + cancelled.at("/number") + "/cancellation", "{\"reason\":\"ill\"}")
                .expect(200);
        var path = "/contacts/" + contact(sold) + "/dossiers";

        var first = he.get(path + "?limit=2").expect(200);
        var second = he.get(path + "?limit=2&cursor=" + first.at("/next")).expect(200);

        assertThat(column(first, "/number")).containsExactly(waiting.at("/number"), cancelled.at("/number"));
        assertThat(column(first, "/state")).containsExactly("BOOKED", "CANCELLED");
        assertThat(column(second, "/number")).containsExactly(sold.at("/number"));
        assertThat(column(second, "/state")).containsExactly("SETTLED");
        assertThat(second.json().has("next")).isFalse();
        he.get(path + "?limit=0").expectProblem(400, "invalid-field");
    }

    private String sold() {
        var contact = "{\"contact\":{\"lastName\":\"Samaranch\",\"email\":\"m.samaranch@it.example\"},";
        return contact + sale(adult(drink)).substring(1);
    }
}
