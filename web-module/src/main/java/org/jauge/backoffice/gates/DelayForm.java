package org.jauge.backoffice.gates;

import java.io.Serializable;
import org.jauge.profile.ConfirmationDelay;
import org.jauge.profile.DeadlinePolicy;
import org.jauge.profile.DeadlinePolicy.Strictness;
import org.jspecify.annotations.Nullable;

/** What is typed about deadlines: of an activity, or of all that have none of their own. */
public class DelayForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable Integer daysAfterBooking;
    private @Nullable Integer daysBeforeStart;
    private Strictness strictness = Strictness.FIRM;
    private @Nullable Integer marginDays;
    private boolean optionsTakePlaces;

    public void show(ConfirmationDelay delay, DeadlinePolicy policy, boolean options) {
        daysAfterBooking = delay.daysAfterBooking();
        daysBeforeStart = delay.daysBeforeStart();
        strictness = policy.strictness();
        marginDays = policy.marginDays();
        optionsTakePlaces = options;
    }

    public ConfirmationDelay delay() {
        return new ConfirmationDelay(daysAfterBooking, daysBeforeStart);
    }

    public DeadlinePolicy policy() {
        return new DeadlinePolicy(strictness, marginDays == null ? 0 : marginDays);
    }

    public Strictness[] getKinds() {
        return Strictness.values();
    }

    public @Nullable Integer getDaysAfterBooking() {
        return daysAfterBooking;
    }

    public void setDaysAfterBooking(@Nullable Integer daysAfterBooking) {
        this.daysAfterBooking = daysAfterBooking;
    }

    public @Nullable Integer getDaysBeforeStart() {
        return daysBeforeStart;
    }

    public void setDaysBeforeStart(@Nullable Integer daysBeforeStart) {
        this.daysBeforeStart = daysBeforeStart;
    }

    public Strictness getStrictness() {
        return strictness;
    }

    public void setStrictness(Strictness strictness) {
        this.strictness = strictness;
    }

    public @Nullable Integer getMarginDays() {
        return marginDays;
    }

    public void setMarginDays(@Nullable Integer marginDays) {
        this.marginDays = marginDays;
    }

    public boolean isOptionsTakePlaces() {
        return optionsTakePlaces;
    }

    public void setOptionsTakePlaces(boolean optionsTakePlaces) {
        this.optionsTakePlaces = optionsTakePlaces;
    }
}
