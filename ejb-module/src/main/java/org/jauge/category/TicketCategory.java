package org.jauge.category;

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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that is sold; its ticks and components stand beside it in rows of their own. */
@Entity
@Table(name = "ticket_category")
class TicketCategory {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ticket_category")
    @SequenceGenerator(name = "ticket_category", sequenceName = "catalogue_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    @Column(name = "merchant_id", nullable = false, updatable = false)
    private long merchantId;

    @Column(name = "activity_id", nullable = false, updatable = false)
    private long activityId;

    @Column(nullable = false)
    private String name;

    @Column(name = "public_name", nullable = false)
    private String publicName;

    @Column(nullable = false)
    private String subtitle;

    @Column(nullable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "item_type", nullable = false)
    private ItemType itemType;

    @Column(name = "not_counted", nullable = false)
    private boolean notCounted;

    @Column(nullable = false)
    private int weight;

    @Column(name = "per_dossier_max")
    private @Nullable Integer perDossierMax;

    @Column(name = "show_remaining_below")
    private @Nullable Integer showRemainingBelow;

    @Column(nullable = false)
    private boolean active;

    @Column(name = "per_dossier_min")
    private @Nullable Integer perDossierMin;

    @Column(name = "sale_from")
    private @Nullable Instant saleFrom;

    @Column(name = "sale_until")
    private @Nullable Instant saleUntil;

    @Column(nullable = false)
    private boolean accessible;

    @Column(name = "reserved_seat", nullable = false)
    private boolean reservedSeat;

    @Column(nullable = false)
    private boolean printed;

    @Column(name = "price_summed", nullable = false)
    private boolean priceSummed;

    @Column(name = "vat_rate")
    private @Nullable BigDecimal vatRate;

    @Column(nullable = false)
    private String colour = "";

    @Column(name = "equivalence_code", nullable = false)
    private String equivalenceCode = "";

    protected TicketCategory() {}

    TicketCategory(long merchantId, long activityId, CategoryValues values, ZoneId zone) {
        this.merchantId = merchantId;
        this.activityId = activityId;
        change(values, zone);
    }

    /** @param zone the activity's, whose clock the typed times are by */
    final void change(CategoryValues values, ZoneId zone) {
        this.name = values.name();
        this.publicName = values.publicName();
        this.subtitle = values.subtitle();
        this.position = values.position();
        this.itemType = values.counting().itemType();
        this.notCounted = values.counting().notCounted();
        this.weight = values.counting().weight();
        this.perDossierMax = values.perDossierMax();
        this.showRemainingBelow = values.showRemainingBelow();
        this.active = values.active();
        this.perDossierMin = values.sale().perDossierMin();
        sell(SaleSpan.of(values.sale(), zone));
        describe(values.traits());
    }

    /** The same local times by the clock of another zone. */
    void moveWindow(ZoneId before, ZoneId after) {
        sell(span().inZone(before, after));
    }

    private void sell(SaleSpan span) {
        this.saleFrom = span.from();
        this.saleUntil = span.until();
    }

    private void describe(Traits traits) {
        this.accessible = traits.accessible();
        this.reservedSeat = traits.reservedSeat();
        this.printed = traits.printed();
        this.priceSummed = traits.priceSummed();
        this.vatRate = traits.vatRate();
        this.colour = traits.colour();
        this.equivalenceCode = traits.equivalenceCode();
    }

    CategoryValues values(ZoneId zone) {
        return new CategoryValues(
                name,
                publicName,
                subtitle,
                position,
                new Counting(itemType, notCounted, weight),
                perDossierMax,
                showRemainingBelow,
                active,
                span().terms(perDossierMin, zone),
                traits());
    }

    Traits traits() {
        return new Traits(accessible, reservedSeat, printed, priceSummed, vatRate, colour, equivalenceCode);
    }

    ShopCategory forShop(List<ShopCategory.Part> parts) {
        return new ShopCategory(
                id,
                publicName,
                subtitle,
                itemType,
                perDossierMin,
                perDossierMax,
                saleFrom,
                saleUntil,
                accessible,
                reservedSeat,
                printed,
                vatRate,
                colour,
                parts);
    }

    SaleSpan span() {
        return new SaleSpan(saleFrom, saleUntil);
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }

    long merchantId() {
        return merchantId;
    }

    long activityId() {
        return activityId;
    }
}
