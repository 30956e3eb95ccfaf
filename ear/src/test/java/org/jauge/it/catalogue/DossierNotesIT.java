package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jauge.dossier.DossierNotes;
import org.jauge.dossier.NewLine;
import org.jauge.dossier.NewPayment;
import org.jauge.dossier.NewSale;
import org.jauge.dossier.NoteLine;
import org.jauge.dossier.PaymentMethod;
import org.jauge.merchant.Channel;
import org.jauge.merchant.Identity;
import org.jauge.merchant.Rights;
import org.jauge.merchant.Role;
import org.jauge.privacy.RetentionSetting;
import org.jauge.privacy.Retentions;
import org.jauge.shared.Forbidden;
import org.jauge.shared.InvalidField;
import org.jauge.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What colleagues note on a dossier: who reads it, who takes it away, and when it goes by itself. */
class DossierNotesIT extends PersonalDataTest {

    @Inject
    DossierNotes notes;

    @Inject
    Hiring hiring;

    @Inject
    Retentions retentions;

    private String number;
    private Identity clerk;

    @BeforeEach
    void hire() {
        number = bought();
        clerk = hiring.hire(owner, "Ann", new Rights(Role.BOX_OFFICE, true, Set.of()));
    }

    private String bought() {
        var mark = mark();
        return sell(named(mark), mark, new NewPayment(PaymentMethod.CASH, null, null, null));
    }

    private void write(Identity who, String text) {
        office.run(who, () -> notes.write(number, text));
    }

    private List<NoteLine> lines(Identity who) {
        return office.get(who, () -> notes.of(number));
    }

    @Test
    @Tag("A-10")
    @DisplayName(
            "A-10 notes are read with who wrote them and when, the newest first; the journal tells no word of them")
    void are_read() {
        var before = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        write(clerk, " Calls back\r\non Monday ");
        write(owner, "Pays by cheque?");

        var lines = lines(clerk);

        assertThat(lines).extracting(NoteLine::text).containsExactly("Pays by cheque?", "Calls back\non Monday");
        assertThat(lines).extracting(NoteLine::authorName).containsExactly("Olga", "Ann");
        assertThat(lines).extracting(NoteLine::deletable).containsExactly(false, true);
        assertThat(lines).allSatisfy(line -> assertThat(line.writtenAt()).isBetween(before, Instant.now()));
        assertThat(lines(owner)).extracting(NoteLine::deletable).containsOnly(true);
        assertThat(noted("dossier")).containsExactly("note-written  ", "note-written  ");
    }

    @Test
    @Tag("S-04")
    @DisplayName("S-04 who wrote a note or an administrator takes it away, nobody else, and none of another dossier")
    void are_taken_away() {
        write(clerk, "mine");
        write(owner, "hers");
        var hers = lines(clerk).get(0).id();
        var mine = lines(clerk).get(1).id();

        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> office.run(clerk, () -> notes.delete(number, hers)));
        var other = bought();
        assertRefused(NotFound.class, () -> notes.delete(other, mine));
        office.run(clerk, () -> notes.delete(number, mine));
        assertRefused(NotFound.class, () -> notes.delete(number, mine));
        assertThat(lines(owner)).extracting(NoteLine::text).containsExactly("hers");
        write(clerk, "mine again");
        for (var line : lines(owner)) office.run(owner, () -> notes.delete(number, line.id()));

        assertThat(lines(owner)).isEmpty();
        assertThat(noted("dossier")).filteredOn("note-deleted  "::equals).hasSize(3);
    }

    @Test
    @Tag("S-04")
    @Tag("A-09")
    @DisplayName("S-04, A-09 a reader reads notes and writes none; a clerk of another activity does neither")
    void are_for_who_works_on_it() {
        write(clerk, "Calls back");
        var reader = hiring.hire(owner, "Rex", new Rights(Role.READER, false, Set.of(activity)));
        var elsewhere = hiring.hire(owner, "Eve", new Rights(Role.BOX_OFFICE, false, Set.of()));

        assertThat(lines(reader)).extracting(NoteLine::deletable).containsExactly(false);
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> write(reader, "no"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> lines(elsewhere));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> write(elsewhere, "no"));
        assertThat(lines(owner)).hasSize(1);
    }

    @Test
    @DisplayName("A note has 2,000 characters at most, a line break being one, and one at least; refused, none is kept")
    void are_bounded() {
        write(owner, "x".repeat(1_998) + "\r\ny");

        assertRefused(InvalidField.class, () -> notes.write(number, "x".repeat(2_001)))
                .returns("note", InvalidField::field)
                .returns("too-long", InvalidField::rule);
        assertRefused(InvalidField.class, () -> notes.write(number, " \r\n "))
                .returns("note", InvalidField::field)
                .returns("required", InvalidField::rule);

        assertThat(lines(owner)).singleElement().satisfies(line -> assertThat(line.text())
                .hasSize(2_000));
    }

    @Test
    @Tag("S-08")
    @DisplayName("S-08 notes go when the contact is erased, and nothing more is noted of him")
    void go_with_the_contact() {
        write(clerk, "Is ill");
        over(event, Duration.ofDays(1));

        erase(contactOf(number));

        assertThat(lines(owner)).isEmpty();
        assertRefused(NotFound.class, () -> notes.write(number, "Was ill"));
        assertThat(noted("dossier")).containsExactly("note-written  ");
    }

    @Test
    @Tag("S-08")
    @DisplayName("S-08 a note on a dossier of nobody is kept as long as a contact would be")
    void forgets_notes_of_nobody() throws SQLException {
        var mark = mark();
        var lines = List.of(new NewLine(event, place, visitor, 1));
        var cash = new NewPayment(PaymentMethod.CASH, null, null, null);
        var sale = new NewSale(desk(Channel.BOX_OFFICE), "clerk", null, lines, false, null, List.of(), cash);
        var nobodys = office.get(owner, () -> sales.sell(id(), sale)).header().number();
        office.run(owner, () -> notes.write(nobodys, mark + " calls"));
        update(
                "update dossier_note set written_at = ? where body like '" + mark + "%'",
                Instant.now().minus(Duration.ofDays(1_000)));
        office.run(owner, () -> retentions.change(retentions.setting().version(), new RetentionSetting(24)));

        tick("privacy", Instant.now().plus(Duration.ofDays(1)));
        assertThat(columnsWith(mark)).as("its evening is to come").isNotEmpty();
        over(event, Duration.ofDays(1_000));
        tick("privacy", Instant.now().plus(Duration.ofDays(2)));

        assertThat(columnsWith(mark)).isEmpty();
    }
}
