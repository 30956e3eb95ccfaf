package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jauge.emplacement.EmplacementValues;
import org.jauge.emplacement.Emplacements;
import org.jauge.emplacement.NoTables;
import org.jauge.emplacement.TableInUse;
import org.jauge.emplacement.TableLine;
import org.jauge.emplacement.TableTooSmall;
import org.jauge.emplacement.TableValues;
import org.jauge.planning.ActivityCopies;
import org.jauge.seating.PartyPlaced;
import org.jauge.shared.NameTaken;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tables are set up, and stay while somebody sits there. */
@Tag("E-15")
class SeatingTableIT extends SeatingTest {

    @Inject
    ActivityCopies copies;

    @Inject
    Emplacements emplacements;

    @Resource(lookup = "jdbc/jauge")
    DataSource dataSource;

    @Test
    @DisplayName("E-15 whoever cancels is no party any more and frees his seats, and then the table may go")
    void cancelled_people_leave() throws SQLException {
        var six = order(adult, 6);
        place(six, t1, 6);
        assertRefused(TableInUse.class, () -> tables.delete(t1, 1));
        assertRefused(TableTooSmall.class, () -> tables.change(t1, 1, new TableValues("T1", 5, 1)))
                .satisfies(refusal -> assertThat(refusal.facts()).containsEntry("minimum", 6));
        assertRefused(NameTaken.class, () -> tables.change(t1, 1, new TableValues("T2", 8, 1)));
        office.run(owner, () -> tables.change(t1, 1, new TableValues("Ronde", 6, 9)));
        assertThat(seats()).containsExactly("T2 8 free:", "Ronde 0 free: 6");

        cancel(six);

        assertThat(room().parties()).isEmpty();
        assertThat(seats()).containsExactly("T2 8 free:", "Ronde 6 free:");
        assertRefused(PartyPlaced.class, () -> seatings.place(event, t2, six, 1));
        office.run(owner, () -> tables.delete(t1, 2));
        assertThat(seats()).containsExactly("T2 8 free:");
    }

    @Test
    @DisplayName(
            "E-15 where no tables are managed nobody is placed and none is added; an unused emplacement takes its own along")
    void without_tables() {
        var six = order(adult, 6);
        var off = new EmplacementValues("A", "", 1, 40, true);
        office.run(
                owner,
                () -> emplacements.change(place, emplacements.details(place).version(), off));

        assertThat(office.get(owner, () -> plans.of(event))).isEmpty();
        assertRefused(NoTables.class, () -> seatings.place(event, t1, six, 1));
        assertRefused(NoTables.class, () -> tables.create(place, new TableValues("T3", 4, 3)));

        var b = office.get(
                owner, () -> emplacements.create(activity, new EmplacementValues("B", "", 2, 9, true, "", true)));
        office.run(owner, () -> tables.create(b, new TableValues("T1", 4, 1)));
        office.run(owner, () -> emplacements.delete(b, emplacements.details(b).version()));
        assertThat(office.places(owner, activity)).containsOnlyKeys("A");
    }

    @Test
    @Tag("E-02")
    @DisplayName("E-02, E-15 the copy of an activity has its tables, and nobody at them")
    void are_copied() {
        place(order(adult, 6), t1, 6);

        var copy = office.get(owner, () -> copies.copy(activity, "Kiosque 2"));

        var room = office.place(owner, copy, "A").id();
        assertThat(office.get(owner, () -> tables.of(room)))
                .extracting(TableLine::name, TableLine::seats)
                .containsExactly(tuple("T1", 8), tuple("T2", 8));
    }

    private void cancel(String dossier) throws SQLException {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement("update ticket set state = 'CANCELLED' where dossier_id in"
                        + " (select id from dossier where number = ? and merchant_id = ?)")) {
            update.setString(1, dossier);
            update.setLong(2, owner.merchantId());
            assertThat(update.executeUpdate()).isPositive();
        }
    }
}
