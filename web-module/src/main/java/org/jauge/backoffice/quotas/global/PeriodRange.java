package org.jauge.backoffice.quotas.global;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jauge.backoffice.shell.Notices;
import org.jauge.backoffice.shell.Visitor;
import org.jauge.inventory.PeriodCapacities;
import org.jauge.inventory.PeriodChange;
import org.jauge.inventory.PeriodChange.Outcome;
import org.jauge.merchant.Role;
import org.jauge.quota.GlobalQuotas;
import org.jauge.quota.QuotaDetails;
import org.jauge.shared.InvalidField;
import org.jspecify.annotations.Nullable;

/** One capacity for many periods: "10 on all days of July", looked at before it is done. */
@Named
@ViewScoped
public class PeriodRange implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    GlobalQuotas quotas;

    @Inject
    PeriodCapacities capacities;

    @Inject
    Visitor visitor;

    @Inject
    Notices notices;

    private long id;
    private @Nullable QuotaDetails quota;
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private int capacity;
    private List<PeriodChange> changes = List.of();
    private boolean done;

    public void load() {
        visitor.require(Role.ADMINISTRATOR);
        quota = quotas.details(id);
        capacity = quota.values().capacity();
        if (from != null && until == null) until = from.plusMonths(1).minusDays(1);
    }

    public void preview() {
        changes = capacities.preview(id, typed("from", from), typed("until", until), capacity);
        done = false;
    }

    public void apply() {
        changes = capacities.apply(id, typed("from", from), typed("until", until), capacity);
        done = true;
        notices.done("periods.range.done", count(Outcome.CHANGED), count(Outcome.REFUSED));
    }

    private static LocalDate typed(String field, @Nullable LocalDate day) {
        if (day == null) throw new InvalidField(field, "required", "");
        return day;
    }

    private long count(Outcome outcome) {
        return changes.stream().filter(change -> change.outcome() == outcome).count();
    }

    public boolean isReady() {
        return !done && count(Outcome.CHANGED) > 0;
    }

    public long getChanged() {
        return count(Outcome.CHANGED);
    }

    public long getUnchanged() {
        return count(Outcome.UNCHANGED);
    }

    public long getRefused() {
        return count(Outcome.REFUSED);
    }

    public boolean isDone() {
        return done;
    }

    public List<PeriodChange> getChanges() {
        return changes;
    }

    public @Nullable QuotaDetails getQuota() {
        return quota;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public int getCapacity() {
        return capacity;
    }

    public void setCapacity(int capacity) {
        this.capacity = capacity;
    }
}
