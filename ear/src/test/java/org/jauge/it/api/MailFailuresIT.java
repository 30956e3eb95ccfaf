package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jauge.it.FromOutside;
import org.jauge.it.Patiently;
import org.jauge.it.ServerLog;
import org.jauge.it.fixture.Delivery;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.FxDrink;
import org.jauge.it.fixture.MailByHand;
import org.jauge.it.fixture.MailText;
import org.jauge.it.fixture.MailTo;
import org.jauge.it.fixture.MailedSale;
import org.jauge.it.fixture.MailsOf;
import org.jauge.it.fixture.NewestMail;
import org.jauge.it.inside.Inside;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Mail servers that are away, refuse, or are not there at all. */
class MailFailuresIT extends FromOutside {

    private static final int POSTMEN = 8;
    private static final Duration LATER = Duration.ofMinutes(2);

    private Inside owner;
    private Entered drink;
    private final String zoe = UUID.randomUUID() + "@it.example";

    @BeforeEach
    void open() {
        owner = Tenant.open().owner();
        drink = FxDrink.enter(owner);
    }

    @AfterEach
    void close() {
        PostOffice.use(MailTo.nowhere());
    }

    private String buy(String email) {
        return owner.call(
                new MailedSale(drink.event(), drink.place("A"), drink.category(FxDrink.ADULTE), 1, email, "fr"));
    }

    /** Waits until the newest message is so. */
    private void expect(String end) {
        Patiently.await(() -> owner.call(new MailsOf()).get(0).endsWith(end));
        assertThat(owner.call(new MailsOf()).get(0)).endsWith(end);
    }

    @Test
    @Tag("S-07")
    @DisplayName("S-07 a mail server that is away gets it later, once; the log says so and names nobody")
    void tries_again() {
        PostOffice.useNobody();
        var number = buy(zoe);
        expect(zoe + " PENDING 1 unreachable");

        try (var office = PostOffice.open()) {
            owner.call(new Delivery(LATER));
            owner.call(new Delivery(LATER.multipliedBy(9)));
            assertThat(office.expect(zoe).subject()).contains(number);
            assertThat(office.all(zoe)).hasSize(1);
        }
        assertThat(owner.call(new MailsOf()).get(0)).endsWith(" SENT 2 ");
        ServerLog.find("Mail does not go out by 127.0.0.1:\\d+ \\(TLS off\\): unreachable");
        assertThat(ServerLog.text()).doesNotContain(zoe);
    }

    @Test
    @DisplayName("Eight postmen at once bring each message once")
    void brings_it_once() throws Exception {
        PostOffice.useNobody();
        for (var sale = 0; sale < 5; sale++) buy(zoe);
        expectAll(" PENDING 1 unreachable"); // each was tried, and waits for the next time
        var postmen = Executors.newFixedThreadPool(POSTMEN);
        try (var office = PostOffice.open()) {
            var rounds = new ArrayList<Callable<Integer>>();
            for (var postman = 0; postman < POSTMEN; postman++) rounds.add(() -> owner.call(new Delivery(LATER)));
            for (var round : postmen.invokeAll(rounds)) round.get();
            expectAll(" SENT 1 ", " SENT 2 ");
            assertThat(office.all(zoe)).hasSize(5);
        } finally {
            postmen.shutdownNow();
        }
    }

    private void expectAll(String... ends) {
        Patiently.await(() -> owner.call(new MailsOf()).stream().allMatch(line -> endsWithOne(line, ends)));
        assertThat(owner.call(new MailsOf())).allMatch(line -> endsWithOne(line, ends));
    }

    private static boolean endsWithOne(String line, String... ends) {
        for (var end : ends) if (line.endsWith(end)) return true;
        return false;
    }

    @Test
    @DisplayName("An address that is none is given up at once, a login that is refused is tried again")
    void knows_what_is_for_good() {
        try (var office = PostOffice.open()) {
            buy("zoe,ann@it.example");
            expect(" FAILED 1 address-refused");
            assertThat(office.all("zoe,ann@it.example")).isEmpty();
        }
        try (var office = PostOffice.open("clerk", "right")) {
            PostOffice.use(new MailTo(office.port(), "off", "clerk", "wrong"));
            buy(zoe);
            expect(" PENDING 1 sign-in-refused");
            PostOffice.use(new MailTo(office.port(), "off", "clerk", "right"));
            owner.call(new Delivery(LATER));
            office.expect(zoe);
        }
    }

    @Test
    @Tag("S-06")
    @DisplayName("S-06 no mail goes where TLS is wanted and not offered")
    void insists_on_tls() {
        try (var office = PostOffice.open()) {
            PostOffice.use(new MailTo(office.port(), "starttls", "", ""));
            buy(zoe);
            expect(" PENDING 1 unreachable");
            assertThat(office.all(zoe)).isEmpty();
        }
    }

    @Test
    @DisplayName("Without a mail server a message is held, can be read, and goes out when somebody wants it to")
    void holds() {
        var number = buy(zoe);
        expect(" HELD 0 ");
        var id = owner.call(new NewestMail());
        assertThat(owner.call(new MailByHand(id))).isEqualTo("no-mail-server");
        assertThat(owner.call(new MailText(id))).contains("commande " + number, "Adulte, A");

        try (var office = PostOffice.open()) {
            owner.call(new Delivery(LATER));
            assertThat(office.all(zoe)).as("not by itself").isEmpty();
            assertThat(owner.call(new MailByHand(0))).isEqualTo("1");
            office.expect(zoe);
            expect(" SENT 1 ");
            assertThat(owner.call(new MailByHand(id))).isEqualTo("1");
            office.expect(zoe, 2);
            assertThat(office.all(zoe)).hasSize(2);
            assertThat(owner.call(new MailsOf())).hasSize(2);
        }
    }
}
