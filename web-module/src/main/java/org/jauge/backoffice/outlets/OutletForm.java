package org.jauge.backoffice.outlets;

import java.io.Serializable;
import org.jauge.merchant.HoldRules;
import org.jauge.merchant.OutletSettings;

/** What can be typed about a point of sale. */
public class OutletForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";
    private String language = "";
    private long defaultAudience;
    private int holdMinutes;
    private int holdMinutesMax;
    private int unitsPerHoldMax;
    private int openHoldsMax;
    private int openBookingsMax;
    private boolean active = true;

    void show(OutletSettings settings, boolean inUse) {
        name = settings.name();
        language = settings.language();
        defaultAudience = settings.defaultAudienceId();
        active = inUse;
        show(settings.holds());
    }

    void show(HoldRules holds) {
        holdMinutes = holds.minutes();
        holdMinutesMax = holds.minutesMax();
        unitsPerHoldMax = holds.unitsMax();
        openHoldsMax = holds.openMax();
        openBookingsMax = holds.bookingsMax();
    }

    OutletSettings settings() {
        var holds = new HoldRules(holdMinutes, holdMinutesMax, unitsPerHoldMax, openHoldsMax, openBookingsMax);
        return new OutletSettings(name, language, defaultAudience, holds);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public long getDefaultAudience() {
        return defaultAudience;
    }

    public void setDefaultAudience(long defaultAudience) {
        this.defaultAudience = defaultAudience;
    }

    public int getHoldMinutes() {
        return holdMinutes;
    }

    public void setHoldMinutes(int holdMinutes) {
        this.holdMinutes = holdMinutes;
    }

    public int getHoldMinutesMax() {
        return holdMinutesMax;
    }

    public void setHoldMinutesMax(int holdMinutesMax) {
        this.holdMinutesMax = holdMinutesMax;
    }

    public int getUnitsPerHoldMax() {
        return unitsPerHoldMax;
    }

    public void setUnitsPerHoldMax(int unitsPerHoldMax) {
        this.unitsPerHoldMax = unitsPerHoldMax;
    }

    public int getOpenHoldsMax() {
        return openHoldsMax;
    }

    public void setOpenHoldsMax(int openHoldsMax) {
        this.openHoldsMax = openHoldsMax;
    }

    public int getOpenBookingsMax() {
        return openBookingsMax;
    }

    public void setOpenBookingsMax(int openBookingsMax) {
        this.openBookingsMax = openBookingsMax;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
