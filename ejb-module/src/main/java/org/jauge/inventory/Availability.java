package org.jauge.inventory;

import static org.jauge.merchant.Roles.BROWSER;
import static org.jauge.merchant.Roles.EXTERNAL_CLERK;
import static org.jauge.merchant.Roles.READER;
import static org.jauge.merchant.Roles.SHOP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jauge.contact.SignedIn;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeLine;
import org.jauge.gauge.Level;
import org.jauge.inventory.CategoryTerms.Phase;
import org.jauge.inventory.EventAvailability.CategoryAvailability;
import org.jauge.inventory.EventAvailability.Choice;
import org.jauge.inventory.EventAvailability.EmplacementAvailability;
import org.jauge.merchant.Caller;
import org.jauge.shared.InvalidField;
import org.jspecify.annotations.Nullable;

/** What is left, for reading: offered categories with price and sellable number (C-02, E-06, E-09, Q-08). */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({READER, EXTERNAL_CLERK, SHOP, BROWSER})
public class Availability {

    /** No single sale can be larger than this, so nothing larger is promised. */
    public static final int SELLABLE_MAX = 1_000;

    private static final int EVENTS_MAX = 100;

    @Inject
    Visible visible;

    @Inject
    Lookers lookers;

    @Inject
    SeenGauges gauges;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    public EventAvailability of(long eventId) {
        return of(List.of(eventId)).get(0);
    }

    /** As who comes to that outlet may have it, for staff whoever that will be; without one, whatever anybody may. */
    public EventAvailability at(@Nullable Long pointOfSaleId, long eventId) {
        return of(List.of(eventId), lookers.at(pointOfSaleId)).get(0);
    }

    /** The same for several events, in their order; the number of queries does not grow with the gauges. */
    public List<EventAvailability> of(Collection<Long> eventIds) {
        return to(null, eventIds);
    }

    /** As a customer who is signed in may have it (B-24); null of one whom nobody knows. */
    public List<EventAvailability> to(@Nullable SignedIn customer, Collection<Long> eventIds) {
        return of(eventIds, lookers.own(customer));
    }

    private List<EventAvailability> of(Collection<Long> eventIds, Looker looker) {
        if (eventIds.size() > EVENTS_MAX) throw new InvalidField("event", "too-many", eventIds.size());
        var offers = new LinkedHashMap<Catalogue.Event, List<Offer>>();
        var owners = new LinkedHashMap<Catalogue.Event, Catalogue>();
        var keys = new TreeSet<GaugeKey>();
        for (var eventId : eventIds) {
            var seen = visible.event(eventId);
            var catalogue = seen.catalogue();
            owners.put(seen.event(), catalogue);
            offers.put(seen.event(), Offer.of(catalogue, seen.event(), looker));
            catalogue.places().forEach(place -> keys.add(GaugeKey.emplacement(eventId, place.id())));
        }
        offers.values().forEach(of -> of.forEach(offer -> offer.keys().forEach(keys::add)));
        var lines = gauges.read(keys);
        return offers.entrySet().stream()
                .map(entry -> availability(owners.get(entry.getKey()), entry.getKey(), entry.getValue(), lines, looker))
                .toList();
    }

    private EventAvailability availability(
            @Nullable Catalogue catalogue,
            Catalogue.Event event,
            List<Offer> offers,
            Map<GaugeKey, GaugeLine> lines,
            Looker looker) {
        if (catalogue == null) throw new IllegalStateException("No catalogue for event " + event.id());
        var places = new LinkedHashMap<Catalogue.Place, List<CategoryAvailability>>();
        Offer.open(catalogue, event).stream()
                .filter(place -> lines.containsKey(GaugeKey.emplacement(event.id(), place.id())))
                .forEach(place -> places.put(place, new ArrayList<>()));
        var onSale = isOnSale(catalogue, event);
        for (var offer : offers) {
            var there = places.get(offer.place());
            if (there != null) there.add(category(catalogue, event, offer, lines, onSale, looker));
        }
        var header = catalogue.header();
        return new EventAvailability(
                event.id(),
                header.activityId(),
                header.name(),
                header.currency(),
                header.zone().getId(),
                event.startsAt(),
                event.endsAt(),
                event.state(),
                clock.instant(),
                places.entrySet().stream()
                        .map(place -> emplacement(catalogue, event, place.getKey(), place.getValue(), offers, lines))
                        .toList());
    }

    /** As a sale would judge it; staff sell hidden events too. */
    private boolean isOnSale(Catalogue catalogue, Catalogue.Event event) {
        var open = event.state().equals("OPEN")
                || (caller.isStaff() && event.state().equals("HIDDEN"));
        return open
                && !catalogue.header().state().equals("INACTIVE")
                && clock.instant().isBefore(event.endsAt());
    }

    private static EmplacementAvailability emplacement(
            Catalogue catalogue,
            Catalogue.Event event,
            Catalogue.Place place,
            List<CategoryAvailability> categories,
            List<Offer> offers,
            Map<GaugeKey, GaugeLine> lines) {
        var line = lines.getOrDefault(GaugeKey.emplacement(event.id(), place.id()), GaugeLine.untouched(0));
        var there = offers.stream()
                .filter(offer -> offer.place().id() == place.id())
                .toList();
        var level = Offer.level(catalogue, there, lines).orElse(Level.NONE);
        return new EmplacementAvailability(place.id(), place.name(), line, level, categories);
    }

    private CategoryAvailability category(
            Catalogue catalogue,
            Catalogue.Event event,
            Offer offer,
            Map<GaugeKey, GaugeLine> lines,
            boolean onSale,
            Looker looker) {
        var category = offer.category();
        var limit = Sellable.limit(catalogue, offer.footprint(), lines).orElseThrow();
        var terms = category.terms().within(event.sale());
        var phase = terms.phase(clock.instant());
        var threshold = category.showRemainingBelow();
        var open = onSale && phase == Phase.ON_SALE;
        var sellable = open ? looker.most(catalogue, event, category.id(), sellable(category, limit.items())) : 0;
        return new CategoryAvailability(
                category.id(),
                category.name(),
                category.publicName(),
                category.subtitle(),
                catalogue.price(event, offer.place().id(), category.id()).orElseThrow(),
                sellable,
                limit.items() == Integer.MAX_VALUE ? null : limit.items(),
                threshold != null && limit.items() < threshold ? limit.items() : null,
                limit.tightest().toString(),
                terms,
                phase,
                offer.extras().stream()
                        .map(extra -> choice(catalogue, extra, lines, sellable))
                        .toList(),
                open ? looker.possible(catalogue, event, category.id(), sellable) : List.of());
    }

    private static Choice choice(Catalogue catalogue, Offer.Extra extra, Map<GaugeKey, GaugeLine> lines, int bundles) {
        var left = Sellable.limit(catalogue, extra.footprint(), lines)
                .map(Sellable.Limit::items)
                .orElse(0);
        var category = extra.category();
        return new Choice(
                category.id(), category.publicName(), extra.quantity(), extra.price(), Math.min(left, bundles));
    }

    /** None where fewer are left than a dossier has to have. */
    private static int sellable(Catalogue.Category category, int left) {
        var most = category.perDossierMax() == null ? SELLABLE_MAX : category.perDossierMax();
        var least = category.terms().perDossierMin();
        var sellable = Math.min(left, Math.min(most, SELLABLE_MAX));
        return least != null && sellable < least ? 0 : sellable;
    }
}
