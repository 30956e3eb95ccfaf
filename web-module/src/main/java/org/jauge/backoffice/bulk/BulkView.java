package org.jauge.backoffice.bulk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jauge.activity.ActivityDetails;
import org.jauge.activity.ActivityReads;
import org.jauge.backoffice.shell.Language;
import org.jauge.backoffice.shell.Rows;
import org.jauge.backoffice.shell.Visitor;
import org.jauge.calendar.EventState;
import org.jauge.merchant.Role;
import org.jauge.planning.BulkEdits;
import org.jauge.planning.BulkItemLine;
import org.jauge.planning.BulkLine;
import org.jauge.planning.BulkOutcome;
import org.jspecify.annotations.Nullable;

/** One bulk edit: what it would change, how far it is, what became of each event. */
@Named
@ViewScoped
public class BulkView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String NOTHING = "–";

    @Inject
    BulkEdits edits;

    @Inject
    ActivityReads activities;

    @Inject
    Language language;

    @Inject
    Visitor visitor;

    private final Rows<BulkItemLine> rows =
            new Rows<>((first, size) -> edits.items(getId(), getOutcome(), first, size));
    private long id;
    private BulkLine line;
    private ActivityDetails activity;
    private @Nullable BulkOutcome outcome;

    public void load() {
        visitor.require(Role.ACTIVITY_MANAGER);
        refresh();
        activity = activities.details(line.activityIds().get(0));
    }

    public void refresh() {
        line = edits.details(id);
    }

    public void apply() {
        edits.apply(id);
        refresh();
    }

    public void resume() {
        edits.resume(id);
        refresh();
    }

    /** A value as the reader writes it. */
    public String text(BulkItemLine row, @Nullable Object value) {
        if (value == null) return NOTHING;
        if (value instanceof EventState state) return language.text("eventState." + state);
        if (value instanceof Instant && row.event() != null)
            return language.moment(value, row.event().timeZone(), "datetime");
        return String.valueOf(value);
    }

    /** Why it stays as it is; empty where it does not. */
    public String reason(BulkItemLine row) {
        if (row.objection() == null) return "";
        return language.text(
                "objection." + row.objection(),
                row.minimum() == null ? 0 : row.minimum(),
                row.asked() == null ? 0 : row.asked());
    }

    public List<BulkOutcome> getOutcomes() {
        return List.of(BulkOutcome.values());
    }

    public Rows<BulkItemLine> getRows() {
        return rows;
    }

    public BulkLine getLine() {
        return line;
    }

    public ActivityDetails getActivity() {
        return activity;
    }

    public @Nullable BulkOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable BulkOutcome outcome) {
        this.outcome = outcome;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
