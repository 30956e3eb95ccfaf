package org.jauge.backoffice.events;

import static org.jauge.backoffice.events.RoomSeats.chosen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jauge.backoffice.shell.Files;
import org.jauge.backoffice.shell.Language;
import org.jauge.backoffice.shell.Notices;
import org.jauge.seating.SeatingPlans;
import org.jauge.seating.Seatings;

/** Who sits where at the event that the page shows (E-15). */
@Named
@ViewScoped
public class EventTables implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SeatingPlans plans;

    @Inject
    Seatings seatings;

    @Inject
    EventView view;

    @Inject
    Notices notices;

    @Inject
    Files browser;

    @Inject
    Language language;

    private List<RoomSeats> rooms = List.of();

    public void load() {
        if (view.getTab() == EventTab.TABLES)
            rooms = plans.of(view.getId()).stream().map(RoomSeats::new).toList();
    }

    public void place(RoomSeats typed) {
        var party = chosen("party", typed.getParty());
        var seats = chosen("seats", typed.getSeats());
        seatings.place(view.getId(), chosen("table", typed.getTable()), party, seats);
        notices.done("seating.placed", party, seats);
        load();
    }

    public void swap(RoomSeats typed) {
        var first = chosen("first", typed.getFirst());
        var other = chosen("other", typed.getOther());
        seatings.swap(view.getId(), typed.getRoom().emplacementId(), first, other);
        notices.done("seating.swapped", first, other);
        load();
    }

    public void takeOff(long table, String party) {
        seatings.takeOff(view.getId(), table, party);
        notices.done("seating.takenOff", party);
        load();
    }

    public void csv() {
        browser.send(file(".csv"), "text/csv;charset=UTF-8", plans.csv(view.getId(), spoken()));
    }

    public void pdf() {
        browser.send(file(".pdf"), "application/pdf", plans.pdf(view.getId(), spoken()));
    }

    private String file(String ending) {
        return language.text("seating.file") + "-" + view.getId() + ending;
    }

    private String spoken() {
        return language.getLocale().getLanguage();
    }

    public List<RoomSeats> getRooms() {
        return rooms;
    }
}
