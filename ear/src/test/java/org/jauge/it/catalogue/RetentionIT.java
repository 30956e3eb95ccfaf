package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jauge.booking.BookingKind;
import org.jauge.booking.ReleaseFilter;
import org.jauge.booking.ReleaseOrder;
import org.jauge.booking.ReleaseRuns;
import org.jauge.contact.ContactSessions;
import org.jauge.dossier.DossierState;
import org.jauge.dossier.MoneyBack;
import org.jauge.dossier.NewPayment;
import org.jauge.dossier.PaymentMethod;
import org.jauge.dossier.PlaceFate;
import org.jauge.dossier.TicketFate;
import org.jauge.payment.AttemptState;
import org.jauge.privacy.RetentionSetting;
import org.jauge.privacy.Retentions;
import org.jauge.shared.InvalidField;
import org.jauge.shared.Stale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the night forgets: contacts as long ago as the merchant says, and what has short times of its own. */
@Tag("S-08")
class RetentionIT extends PersonalDataTest {

    private static final NewPayment CASH = new NewPayment(PaymentMethod.CASH, null, null, null);
    private static final Duration YEARS = Duration.ofDays(3 * 365);

    @Inject
    Retentions retentions;

    @Inject
    ContactSessions sessions;

    @Inject
    ReleaseRuns runs;

    private void keep(@Nullable Integer months) {
        office.run(owner, () -> retentions.change(retentions.setting().version(), new RetentionSetting(months)));
    }

    /** Who bought once, so long ago. */
    private String bought(String mark, Duration ago) {
        var number = sell(named(mark), mark, CASH);
        age(number, ago);
        return number;
    }

    private void age(String number, Duration ago) {
        var then = Instant.now().minus(ago);
        var his = " where number = '" + number + "' and merchant_id = " + owner.merchantId();
        update("update dossier set created_at = ?" + his, then);
        update("update dossier set settled_at = ?" + his, then);
        update("update contact set created_at = ? where number = " + contactOf(number), then);
    }

    /** Beans with an interface of their own are known by that alone. */
    private void tickAll() {
        var now = Instant.now();
        works.forEach(work -> work.everyMinute(now));
    }

    private void night(int days) {
        tick("privacy", Instant.now().plus(Duration.ofDays(days)));
    }

    @Test
    @DisplayName("S-08 the night after the setting erases who has nothing newer, and nobody else; empty keeps for ever")
    void erases_the_old() throws SQLException {
        var old = mark();
        var fresh = mark();
        var recent = mark();
        bought(old, YEARS);
        over(event, YEARS);
        event = office.event(owner, activity);
        bought(recent, YEARS); // long ago, for an evening of yesterday
        over(event, Duration.ofDays(1));
        event = office.event(owner, activity);
        sell(named(fresh), fresh, CASH);

        night(1);
        assertThat(columnsWith(old)).isNotEmpty();
        keep(24);
        tick("privacy", Instant.now());
        assertThat(columnsWith(old)).as("not in the minute of the change").isNotEmpty();
        night(1);

        assertThat(columnsWith(old)).isEmpty();
        assertThat(columnsWith(recent)).contains("contact.last_name");
        assertThat(columnsWith(fresh)).contains("contact.last_name");
        assertThat(noted("contact")).containsExactly("erased  ");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @DisplayName("S-08 one sweep a night; who cannot be erased yet is looked at again the next")
    void sweeps_once_a_night() throws SQLException {
        var waiting = mark();
        var late = mark();
        var number = bought(waiting, YEARS);
        over(event, YEARS);
        cancel(order(number, ids(number, 2), TicketFate.INVALIDATED, PlaceFate.RELEASED, MoneyBack.NONE, null, null));
        keep(12);
        night(1);
        assertThat(columnsWith(waiting)).isNotEmpty();

        event = office.event(owner, activity);
        bought(late, YEARS);
        over(event, YEARS);
        night(1);
        assertThat(columnsWith(late)).as("this night is done").isNotEmpty();
        night(2);

        assertThat(columnsWith(late)).isEmpty();
        assertThat(columnsWith(waiting)).as("money is owed to him").isNotEmpty();
    }

    @Test
    @DisplayName("S-08 many are erased in chunks, across chunks, all of them in one night")
    void erases_many() throws SQLException {
        var crowd = mark();
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement("insert into contact (id, merchant_id, number, first_name,"
                        + " last_name, email, phone, language, created_at, version)"
                        + " values (?, ?, ?, '', ?, '', '', '', ?, 1)")) {
            for (var each = 0; each < 120; each++) {
                var id = 900_000_000_000L + owner.merchantId() * 1_000 + each;
                insert.setLong(1, id);
                insert.setLong(2, owner.merchantId());
                insert.setLong(3, id);
                insert.setString(4, crowd + each);
                insert.setTimestamp(5, Timestamp.valueOf("2020-02-02 02:02:02"));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        keep(12);

        night(1);

        assertThat(columnsWith(crowd)).isEmpty();
        assertThat(text("select count(*) from contact where erased_at is not null and merchant_id = "
                        + owner.merchantId()))
                .isEqualTo("120");
        keep(null);
    }

    @Test
    @DisplayName("S-08 the setting is between 1 and 600 months or empty, and of two who change it one is told")
    void is_checked() {
        assertThat(office.get(owner, () -> retentions.setting().values())).isEqualTo(RetentionSetting.FOR_EVER);
        assertRefused(InvalidField.class, () -> new RetentionSetting(0));
        assertRefused(InvalidField.class, () -> new RetentionSetting(601));
        keep(600);
        assertRefused(Stale.class, () -> retentions.change(0, RetentionSetting.FOR_EVER));
        keep(null);
        keep(1);

        assertThat(office.get(owner, () -> retentions.setting().values().months()))
                .isEqualTo(1);
        assertThat(noted("retention")).hasSize(3);
    }

    @Test
    @DisplayName("S-08 links and sessions of customers go a day after their end, not before")
    void forgets_sessions() {
        var mark = mark();
        var contact = contactOf(sell(named(mark), mark, CASH));
        office.run(browser, () -> sessions.requestLink(mark + "@it.example", "https://shop.example/me", "10.0.0.8"));
        var his = "select count(*) from contact_session s join contact c on c.id = s.contact_id where c.number = "
                + contact;
        var newcomer = mark();
        office.run(
                browser,
                () -> sessions.requestLink(
                        newcomer + "@it.example", "https://shop.example/me", "10.0.0.8", named(newcomer)));
        var came = "email = '" + newcomer + "@it.example'";
        update("update contact set created_at = ? where " + came, Instant.now().minus(Duration.ofHours(25)));
        var end = "update contact_session set expires_at = ? where merchant_id = " + owner.merchantId();

        update(end, Instant.now().minus(Duration.ofHours(23)));
        tickAll();
        assertThat(text(his)).isEqualTo("1");
        assertThat(text("select count(*) from contact where " + came)).isEqualTo("1");
        update(end, Instant.now().minus(Duration.ofHours(25)));
        tickAll();

        assertThat(text(his)).isEqualTo("0");
        assertThat(text("select count(*) from contact where " + came))
                .as("he never came in by his link")
                .isEqualTo("0");
    }

    @Test
    @Tag("A-01")
    @DisplayName("S-08 a run that broke off is at its end a week later, and what was typed for it goes; not before")
    void forgets_runs() throws SQLException {
        var mark = mark();
        var meant = new ReleaseFilter(BookingKind.BOOKING, null, null, mark);
        var run = office.get(owner, () -> runs.begin(meant, 0, ReleaseOrder.release()));
        var begun = "update release_run set created_at = ? where id = " + run;

        update(begun, Instant.now().minus(Duration.ofDays(6)));
        tick("booking", Instant.now());
        assertThat(columnsWith(mark)).containsExactly("release_run.text");
        update(begun, Instant.now().minus(Duration.ofDays(8)));
        tick("booking", Instant.now());

        assertThat(columnsWith(mark)).isEmpty();
        assertThat(office.get(owner, () -> runs.progress(run)).stopped()).isTrue();
    }

    @Test
    @Tag("B-22")
    @DisplayName(
            "S-08, B-22 who did not pay his cart is forgotten after 30 days; money that comes later still goes back")
    void forgets_buyers() throws SQLException {
        var mark = mark();
        var hold = hold(1);
        var attempt = office.get(
                browser, () -> attempts.beginForHold(id(), hold.token(), named(mark), List.of(mark + " one"), ""));
        var began = "update payment_attempt set started_at = ? where token = '" + attempt.token() + "'";
        update(began, Instant.now().minus(Duration.ofDays(29)));
        tickAll();
        assertThat(columnsWith(mark)).contains("payment_attempt.email", "payment_attempt.participants");
        update(began, Instant.now().minus(Duration.ofDays(31)));
        tickAll();
        assertThat(columnsWith(mark)).isEmpty();

        endShield(attempt, Instant.now().minusSeconds(1));
        endHold(hold, Instant.now().minusSeconds(1));
        tickCarts(Instant.now());
        sell(visitor, 30); // nothing is left
        say(attempt, "SUCCEEDED");

        assertThat(stateOf(attempt)).isEqualTo(AttemptState.RETURNED);
        assertThat(read(number(attempt)).header().state()).isEqualTo(DossierState.CANCELLED);
    }
}
