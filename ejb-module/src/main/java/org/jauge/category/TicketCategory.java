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

    protected TicketCategory() {}

    TicketCategory(long merchantId, long activityId, CategoryValues values) {
        this.merchantId = merchantId;
        this.activityId = activityId;
        change(values);
    }

    final void change(CategoryValues values) {
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
    }

    CategoryValues values() {
        return new CategoryValues(
                name,
                publicName,
                subtitle,
                position,
                new Counting(itemType, notCounted, weight),
                perDossierMax,
                showRemainingBelow,
                active);
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
