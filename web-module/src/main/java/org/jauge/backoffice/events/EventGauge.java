package org.jauge.backoffice.events;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jauge.backoffice.shell.Rows;
import org.jauge.backoffice.shell.Visitor;
import org.jauge.calendar.EventDetails;
import org.jauge.calendar.EventReads;
import org.jauge.dossier.GaugeHistory;
import org.jauge.dossier.HistoryLine;
import org.jauge.gauge.CauseTotal;
import org.jauge.gauge.GaugeKey;
import org.jauge.inventory.EventGauges;
import org.jauge.inventory.GaugeRow;
import org.jauge.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** One gauge of an event and every movement behind its line. */
@Named
@ViewScoped
public class EventGauge implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    EventReads events;

    @Inject
    EventGauges gauges;

    @Inject
    GaugeHistory history;

    @Inject
    Visitor visitor;

    private final Rows<HistoryLine> movements = new Rows<>((first, size) -> history.page(getKey(), first, size));
    private long eventId;
    private String gaugeId = "";
    private @Nullable EventDetails event;
    private @Nullable GaugeRow row;
    private List<CauseTotal> totals = List.of();

    public void load() {
        event = events.details(eventId);
        row = gauges.of(eventId).stream()
                .filter(one -> one.id().equals(gaugeId))
                .findFirst()
                .orElseThrow(() -> new NotFound("gauge", gaugeId));
        totals = gauges.totals(getKey());
    }

    /** A global quota is the account's. */
    public boolean isMayFree() {
        return row != null && visitor.is("ACTIVITY_MANAGER") && (!row.isGlobal() || visitor.isAccountWide());
    }

    public GaugeKey getKey() {
        return GaugeKey.parse(gaugeId);
    }

    /** The part of the event's page that this one was reached from. */
    public EventTab getTab() {
        return row == null ? EventTab.OVERVIEW : EventTab.showing(row.key().kind());
    }

    public Rows<HistoryLine> getMovements() {
        return movements;
    }

    public List<CauseTotal> getTotals() {
        return totals;
    }

    public @Nullable EventDetails getEvent() {
        return event;
    }

    public @Nullable GaugeRow getRow() {
        return row;
    }

    public long getEventId() {
        return eventId;
    }

    public void setEventId(long eventId) {
        this.eventId = eventId;
    }

    public String getGaugeId() {
        return gaugeId;
    }

    public void setGaugeId(String gaugeId) {
        this.gaugeId = gaugeId;
    }
}
