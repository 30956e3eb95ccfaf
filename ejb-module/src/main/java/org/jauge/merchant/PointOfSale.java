package org.jauge.merchant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** An outlet of one channel (AMB-X3), with the rules of its holds. */
@Entity
@Table(name = "point_of_sale")
class PointOfSale {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "point_of_sale")
    @SequenceGenerator(name = "point_of_sale", sequenceName = "catalogue_seq", allocationSize = 50)
    private long id;

    @Column(name = "merchant_id", nullable = false)
    private long merchantId;

    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Channel channel;

    @Column(nullable = false)
    private String language;

    @Column(name = "default_audience_id", nullable = false)
    private long defaultAudienceId;

    @Column(name = "hold_minutes", nullable = false)
    private int holdMinutes;

    @Column(name = "hold_minutes_max", nullable = false)
    private int holdMinutesMax;

    @Column(name = "units_per_hold_max", nullable = false)
    private int unitsPerHoldMax;

    @Column(name = "open_holds_max", nullable = false)
    private int openHoldsMax;

    @Column(name = "open_bookings_max", nullable = false)
    private int openBookingsMax;

    @Column(nullable = false)
    private boolean active;

    @Version
    private long version;

    protected PointOfSale() {}

    PointOfSale(long merchantId, Channel channel, OutletSettings settings) {
        this.merchantId = merchantId;
        this.channel = channel;
        this.active = true;
        assign(settings);
    }

    long id() {
        return id;
    }

    long merchantId() {
        return merchantId;
    }

    String name() {
        return name;
    }

    Channel channel() {
        return channel;
    }

    String language() {
        return language;
    }

    long defaultAudienceId() {
        return defaultAudienceId;
    }

    boolean active() {
        return active;
    }

    long version() {
        return version;
    }

    HoldRules holdRules() {
        return new HoldRules(holdMinutes, holdMinutesMax, unitsPerHoldMax, openHoldsMax, openBookingsMax);
    }

    OutletSettings settings() {
        return new OutletSettings(name, language, defaultAudienceId, holdRules());
    }

    void change(OutletSettings settings, boolean active) {
        assign(settings);
        this.active = active;
    }

    private void assign(OutletSettings settings) {
        name = settings.name();
        language = settings.language();
        defaultAudienceId = settings.defaultAudienceId();
        holdMinutes = settings.holds().minutes();
        holdMinutesMax = settings.holds().minutesMax();
        unitsPerHoldMax = settings.holds().unitsMax();
        openHoldsMax = settings.holds().openMax();
        openBookingsMax = settings.holds().bookingsMax();
    }
}
