package org.jauge.backoffice.events;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jauge.reserve.StageUnit;
import org.jauge.reserve.StageValues;
import org.jspecify.annotations.Nullable;

/** One of the stages that are typed: empty as long as no unit is chosen. */
public class StageForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable StageUnit unit;
    private @Nullable Integer amount;
    private @Nullable LocalDateTime moment;
    private @Nullable Integer keep;

    StageForm() {}

    StageForm(StageValues values, ZoneId zone) {
        unit = values.unit();
        amount = values.unit() == StageUnit.INSTANT ? null : Integer.valueOf(values.amount());
        moment = values.instant() == null ? null : values.instant().atZone(zone).toLocalDateTime();
        keep = values.keep();
    }

    boolean isEmpty() {
        return unit == null;
    }

    StageValues values(ZoneId zone) {
        var instant = moment == null ? null : moment.atZone(zone).toInstant();
        var chosen = unit == null ? StageUnit.INSTANT : unit;
        return new StageValues(
                chosen,
                chosen == StageUnit.INSTANT ? instant : null,
                amount == null ? 0 : amount,
                keep == null ? 0 : keep);
    }

    public boolean isInstant() {
        return unit == StageUnit.INSTANT;
    }

    public boolean isCounted() {
        return unit != null && !isInstant();
    }

    public @Nullable StageUnit getUnit() {
        return unit;
    }

    public void setUnit(@Nullable StageUnit unit) {
        this.unit = unit;
    }

    public @Nullable Integer getAmount() {
        return amount;
    }

    public void setAmount(@Nullable Integer amount) {
        this.amount = amount;
    }

    public @Nullable LocalDateTime getMoment() {
        return moment;
    }

    public void setMoment(@Nullable LocalDateTime moment) {
        this.moment = moment;
    }

    public @Nullable Integer getKeep() {
        return keep;
    }

    public void setKeep(@Nullable Integer keep) {
        this.keep = keep;
    }
}
