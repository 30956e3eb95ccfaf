package org.jauge.backoffice.events;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jauge.activity.ActivityReads;
import org.jauge.backoffice.shell.Notices;
import org.jauge.calendar.EventDetails;
import org.jauge.calendar.EventPlaces;
import org.jauge.calendar.EventReads;
import org.jauge.inventory.Capacities;
import org.jauge.inventory.EventGauges;
import org.jauge.inventory.GaugeRow;
import org.jauge.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** One event, a part at a time: its facts, the lines of its gauges, whose capacity can be changed here. */
@Named
@ViewScoped
public class EventView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    EventReads events;

    @Inject
    EventGauges gauges;

    @Inject
    Capacities capacities;

    @Inject
    EventPlaces places;

    @Inject
    ActivityReads activities;

    @Inject
    Notices notices;

    private long id;
    private String address = EventTab.OVERVIEW.getAddress();
    private EventTab tab = EventTab.OVERVIEW;
    private @Nullable EventDetails event;
    private boolean withTables;
    private List<GaugeEdit> rows = List.of();

    public void load() {
        tab = EventTab.of(address);
        event = events.details(id);
        withTables = activities.details(event.activityId()).permits().tables();
        if (tab == EventTab.TABLES && !withTables) throw new NotFound("tab", address);
        rows = shown().stream().map(GaugeEdit::new).toList();
    }

    /** Of this part of the page only; the others are not asked for. */
    private List<GaugeRow> shown() {
        return tab.gauges().isEmpty() ? List.of() : gauges.of(id, tab.gauges());
    }

    public void resize(GaugeEdit edit) {
        if (edit.isPlaceToOpen()) places.open(id, edit.getRow().key().key2(), edit.wanted());
        else capacities.resize(edit.getRow().key(), edit.wanted());
        notices.done("event.resized", edit.getRow().name(), edit.wanted());
        edit.show(row(edit.getRow().id()));
    }

    public void remove(GaugeEdit edit) {
        places.remove(id, edit.getRow().key().key2());
        notices.done("event.place.removed", edit.getRow().name());
        load();
    }

    public void close(GaugeEdit edit) {
        places.close(id, edit.getRow().key().key2());
        notices.done("event.place.closed", edit.getRow().name());
        load();
    }

    public void reopen(GaugeEdit edit) {
        places.reopen(id, edit.getRow().key().key2());
        notices.done("event.place.reopened", edit.getRow().name());
        load();
    }

    public void lift(GaugeEdit edit) {
        capacities.lift(edit.getRow().key());
        notices.done("event.rate.lifted", edit.getRow().name());
        load();
    }

    /** One line only: what is typed in the others stays. */
    private GaugeRow row(String gauge) {
        return shown().stream()
                .filter(one -> one.id().equals(gauge))
                .findFirst()
                .orElseThrow(() -> new NotFound("gauge", gauge));
    }

    public List<GaugeEdit> getRows() {
        return rows;
    }

    /** Tables only where the activity's model permits any (E-15). */
    public List<EventTab> getTabs() {
        return Arrays.stream(EventTab.values())
                .filter(one -> one != EventTab.TABLES || withTables)
                .toList();
    }

    public EventTab getTab() {
        return tab;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address == null ? EventTab.OVERVIEW.getAddress() : address;
    }

    public @Nullable EventDetails getEvent() {
        return event;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
