package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jauge.it.FromOutside;
import org.jauge.it.Patiently;
import org.jauge.it.Server;
import org.jauge.it.fixture.Chosen;
import org.jauge.it.fixture.ForgottenBy;
import org.jauge.it.fixture.MailByHand;
import org.jauge.it.fixture.MailText;
import org.jauge.it.fixture.MailsOf;
import org.jauge.it.fixture.NewestMail;
import org.jauge.it.fixture.Team;
import org.jauge.it.inside.Inside;
import org.jauge.merchant.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Links for staff: they come by mail, to nobody else. */
@Tag("S-03")
class LinkMailIT extends FromOutside {

    private PostOffice office;
    private Inside owner;
    private Team team;
    private final String network = "192.0.2." + UUID.randomUUID();

    @BeforeEach
    void open() {
        office = PostOffice.open();
        owner = Tenant.open().owner();
        team = new Team(owner);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    @DisplayName("S-03 an invitation comes by mail in the invited one's language, and its link opens the door")
    void invites() {
        var member = team.member(Role.READER);

        var mail = office.expect(member.email());

        assertThat(mail.subject()).isEqualTo("Your access to Org");
        assertThat(mail.text()).contains("Hello READER,", Server.ADDRESS + "/password?token=");
        assertThat(mail.html()).contains("Choose my password");
    }

    @Test
    @DisplayName("S-03 who forgot his password gets a link that works; the outbox never shows it, nor sends it again")
    void brings_a_link() {
        var member = team.owner();
        assertThat(ask(member.email())).isEmpty();

        var mail = office.expect(member.email());
        assertThat(mail.subject()).isEqualTo("New password for Org");
        var token = mail.text().replaceAll("(?s).*token=(\\S+).*", "$1");
        waitForSent();
        var id = owner.call(new NewestMail());
        assertThat(owner.call(new MailText(id)))
                .contains("New password for Org", "token=…")
                .doesNotContain(token);
        assertThat(owner.call(new MailByHand(id))).isEqualTo("mail-not-repeatable");

        assertThat(owner.call(new Chosen(token, "another-password-1"))).isEqualTo("staff:" + member.id());
    }

    private void waitForSent() {
        Patiently.await(() -> owner.call(new MailsOf()).get(0).contains(" SENT "));
        assertThat(owner.call(new MailsOf()).get(0)).contains(" SENT ");
    }

    @Test
    @DisplayName("S-03 asking for an address that nobody has is answered the same, and mails nothing")
    void tells_nobody_who_is_here() {
        var nobody = UUID.randomUUID() + "@it.example";

        assertThat(ask(nobody)).isEmpty();
        assertThat(ask(team.owner().email())).isEmpty();

        office.expect(team.owner().email());
        assertThat(office.all(nobody)).isEmpty();
    }

    @Test
    @DisplayName("S-03 asking again and again has to wait, for an account and for an address that nobody has")
    void throttles() {
        for (var email : new String[] {team.owner().email(), UUID.randomUUID() + "@it.example"}) {
            for (var time = 0; time < 4; time++) assertThat(ask(email)).isEmpty();
            assertThat(ask(email)).isEqualTo("asked-too-often");
        }
    }

    private String ask(String email) {
        return Inside.of(Server.ADDRESS).call(new ForgottenBy(email, network));
    }
}
