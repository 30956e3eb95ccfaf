package org.jauge.planning;

import static org.jauge.merchant.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jauge.activity.Activities;
import org.jauge.activity.ActivityDetails;
import org.jauge.activity.ActivityReads;
import org.jauge.activity.ActivityValues;
import org.jauge.activity.NewActivity;
import org.jauge.category.Categories;
import org.jauge.category.CategoryLine;
import org.jauge.category.CategoryReads;
import org.jauge.category.Composition;
import org.jauge.emplacement.EmplacementLine;
import org.jauge.emplacement.Emplacements;
import org.jauge.emplacement.SeatingTables;
import org.jauge.pricing.Cell;
import org.jauge.pricing.ListValues;
import org.jauge.pricing.PriceListLine;
import org.jauge.pricing.PriceLists;
import org.jauge.pricing.PriceReads;
import org.jauge.quota.Quotas;

/**
 * Copies an activity under a new name: emplacements (E-02) with their tables (E-15), quotas and who ticks them, categories with what they
 * hold (E-20), price lists with their cells (E-10). No event and no sale comes along. All of it or nothing.
 *
 * <p>It enters everything through the services that a person would use, so that rules and journal are theirs.
 */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class ActivityCopies {

    @Inject
    Activities activities;

    @Inject
    ActivityReads activityReads;

    @Inject
    Emplacements emplacements;

    @Inject
    SeatingTables tables;

    @Inject
    Quotas quotas;

    @Inject
    Categories categories;

    @Inject
    CategoryReads categoryReads;

    @Inject
    PriceLists priceLists;

    @Inject
    PriceReads prices;

    /** Answers the id of the copy. */
    public long copy(long activityId, String name) {
        var original = activityReads.details(activityId);
        var places = new HashMap<Long, Long>();
        var copy = open(original, name, places);
        tables(places);
        var ticked = quotas(activityId, copy);
        var sold = categories(activityId, copy, ticked);
        prices(original, copy, places, sold);
        return copy;
    }

    /** An activity is born with an emplacement: the first active one, which then becomes like its original. */
    private long open(ActivityDetails original, String name, Map<Long, Long> places) {
        var all = new ArrayList<>(emplacements.of(original.id()));
        all.sort(Comparator.comparing((EmplacementLine place) -> !place.active()));
        var first = all.get(0);
        var values = new ActivityValues(name, original.timeZone(), original.currency(), original.state());
        var copy = activities.create(new NewActivity(original.modelId(), values, first.name(), first.capacity()));
        var born = emplacements.details(emplacements.of(copy).get(0).id());
        emplacements.change(
                born.id(), born.version(), emplacements.details(first.id()).values());
        places.put(first.id(), born.id());
        for (var place : all.subList(1, all.size()))
            places.put(
                    place.id(),
                    emplacements.create(copy, emplacements.details(place.id()).values()));
        return copy;
    }

    /** Where no table is managed now there may still be some, which come back with the switch; they stay behind. */
    private void tables(Map<Long, Long> places) {
        places.forEach((from, to) -> {
            if (emplacements.details(from).values().tables())
                tables.of(from).forEach(table -> tables.create(to, table.values()));
        });
    }

    /** The quotas of the activity, by those they are copied from; those of the account serve both. */
    private Map<Long, Long> quotas(long activityId, long copy) {
        var copies = new HashMap<Long, Long>();
        for (var quota : quotas.of(activityId))
            copies.put(
                    quota.id(), quotas.create(copy, quotas.details(quota.id()).values()));
        return copies;
    }

    /** What a bundle holds comes before it. */
    private Map<Long, Long> categories(long activityId, long copy, Map<Long, Long> ticked) {
        var lines = new ArrayList<>(categoryReads.of(activityId));
        lines.sort(Comparator.comparing(CategoryLine::isBundle));
        var copies = new HashMap<Long, Long>();
        for (var line : lines) {
            var category = categoryReads.details(line.id());
            var composition = composition(category.composition(), ticked, copies);
            copies.put(line.id(), categories.create(copy, category.values(), composition));
        }
        return copies;
    }

    private static Composition composition(Composition original, Map<Long, Long> ticked, Map<Long, Long> sold) {
        var quotaIds = original.quotaIds().stream()
                .map(id -> ticked.getOrDefault(id, id))
                .collect(Collectors.toSet());
        var components = original.components().stream()
                .map(one -> one.of(copyOf(sold, one.categoryId())))
                .toList();
        return new Composition(quotaIds, components);
    }

    /** The list that came with the copy becomes the one that new events start with. */
    private void prices(ActivityDetails original, long copy, Map<Long, Long> places, Map<Long, Long> sold) {
        var lists = new ArrayList<>(prices.of(original.id()));
        lists.sort(Comparator.comparing((PriceListLine list) -> !list.preferred()));
        var own = activityReads.details(copy).defaultPriceListId();
        for (var list : lists) {
            var id = own == null ? priceLists.create(copy, list.name()) : own;
            own = null;
            var values = new ListValues(list.name(), list.valid());
            priceLists.change(id, prices.grid(id).version(), values, cells(list.id(), places, sold));
        }
    }

    private List<Cell> cells(long listId, Map<Long, Long> places, Map<Long, Long> sold) {
        return prices.grid(listId).cells().stream()
                .map(cell -> new Cell(
                        copyOf(places, cell.emplacementId()),
                        copyOf(sold, cell.categoryId()),
                        cell.offered(),
                        cell.price()))
                .toList();
    }

    private static long copyOf(Map<Long, Long> copies, long id) {
        return Objects.requireNonNull(copies.get(id), () -> "No copy of " + id);
    }
}
