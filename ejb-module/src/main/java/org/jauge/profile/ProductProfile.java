package org.jauge.profile;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.jauge.calendar.SaleWindow;
import org.jauge.profile.ProfileItem.Kind;
import org.jauge.shared.DateSpan;
import org.jspecify.annotations.Nullable;

/** A product profile without the things it names, which are rows of their own. */
@Entity
@Table(name = "product_profile")
class ProductProfile {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "product_profile")
    @SequenceGenerator(name = "product_profile", sequenceName = "catalogue_seq", allocationSize = 50)
    private long id;

    @Column(name = "merchant_id", nullable = false, updatable = false)
    private long merchantId;

    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ProfileState state;

    @Column(nullable = false)
    private boolean sale;

    @Column(nullable = false)
    private boolean booking;

    @Column(nullable = false)
    private boolean options;

    @Column(name = "period_from")
    private @Nullable Instant periodFrom;

    @Column(name = "period_until")
    private @Nullable Instant periodUntil;

    @Column(name = "events_from")
    private @Nullable LocalDate eventsFrom;

    @Column(name = "events_until")
    private @Nullable LocalDate eventsUntil;

    @Column(name = "all_activities", nullable = false)
    private boolean allActivities;

    @Column(name = "all_categories", nullable = false)
    private boolean allCategories;

    @Column(name = "all_outlets", nullable = false)
    private boolean allOutlets;

    @Column(name = "all_audiences", nullable = false)
    private boolean allAudiences;

    @Column(name = "quantity_min")
    private @Nullable Integer quantityMin;

    @Column(name = "quantity_max")
    private @Nullable Integer quantityMax;

    @Version
    private long version;

    protected ProductProfile() {}

    ProductProfile(long merchantId, ProfileValues values) {
        this.merchantId = merchantId;
        change(values);
    }

    final void change(ProfileValues values) {
        name = values.name();
        state = values.state();
        sale = values.operations().contains(Operation.SALE);
        booking = values.operations().contains(Operation.BOOKING);
        options = values.operations().contains(Operation.OPTION);
        periodFrom = values.period().from();
        periodUntil = values.period().until();
        eventsFrom = values.eventDates().from();
        eventsUntil = values.eventDates().until();
        allActivities = values.activities().all();
        allCategories = values.categories().all();
        allOutlets = values.pointsOfSale().all();
        allAudiences = values.audiences().all();
        quantityMin = values.quantities().min();
        quantityMax = values.quantities().max();
    }

    /** Those that these values ask for; they replace what was there. */
    Stream<ProfileItem> items(ProfileValues values) {
        return Stream.of(
                        items(Kind.ACTIVITY, values.activities()),
                        items(Kind.CATEGORY, values.categories()),
                        items(Kind.POINT_OF_SALE, values.pointsOfSale()),
                        items(Kind.AUDIENCE, values.audiences()))
                .flatMap(each -> each);
    }

    private Stream<ProfileItem> items(Kind kind, Chosen chosen) {
        return chosen.ids().stream().map(item -> new ProfileItem(merchantId, id, kind, item));
    }

    ProfileValues values(Collection<ProfileItem> items) {
        return new ProfileValues(
                name,
                state,
                operations(),
                new SaleWindow(periodFrom, periodUntil),
                new DateSpan(eventsFrom, eventsUntil),
                chosen(allActivities, Kind.ACTIVITY, items),
                chosen(allCategories, Kind.CATEGORY, items),
                chosen(allOutlets, Kind.POINT_OF_SALE, items),
                chosen(allAudiences, Kind.AUDIENCE, items),
                new Quantities(quantityMin, quantityMax));
    }

    private EnumSet<Operation> operations() {
        var operations = EnumSet.noneOf(Operation.class);
        if (sale) operations.add(Operation.SALE);
        if (booking) operations.add(Operation.BOOKING);
        if (options) operations.add(Operation.OPTION);
        return operations;
    }

    private Chosen chosen(boolean all, Kind kind, Collection<ProfileItem> items) {
        if (all) return Chosen.everything();
        List<Long> ids = items.stream()
                .filter(item -> item.profileId() == id && item.kind() == kind)
                .map(ProfileItem::itemId)
                .toList();
        return Chosen.only(ids);
    }

    long id() {
        return id;
    }

    long merchantId() {
        return merchantId;
    }

    long version() {
        return version;
    }
}
