package org.jauge.inventory;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jauge.calendar.SaleWindow;
import org.jauge.gauge.GaugeKind;
import org.jauge.gauge.GaugeReads;
import org.jauge.inventory.Catalogue.Category;
import org.jauge.inventory.Catalogue.Component;
import org.jauge.inventory.Catalogue.Event;
import org.jauge.inventory.Catalogue.Header;
import org.jauge.inventory.Catalogue.Place;
import org.jauge.inventory.Catalogue.PriceKey;
import org.jauge.inventory.Catalogue.QuotaRule;
import org.jauge.profile.GateRows;
import org.jauge.quota.BlockTimes;
import org.jauge.quota.DayBlocks;
import org.jauge.quota.QuotaScope;
import org.jspecify.annotations.Nullable;

/** Reads catalogues from the tables of the features above, in a handful of queries whatever their size. */
@Dependent
class CatalogueLoader {

    private static final String CATEGORIES = "select c.id, c.name, c.publicName, c.subtitle, c.position, c.itemType,"
            + " c.notCounted, c.weight, c.perDossierMax, c.showRemainingBelow, c.active, c.perDossierMin, c.saleFrom,"
            + " c.saleUntil, c.priceSummed, c.vatRate, c.accessible, c.reservedSeat, c.colour from TicketCategory c"
            + " where c.activityId = :activity order by c.position, c.id";

    @PersistenceContext
    EntityManager em;

    Optional<Header> header(long activityId) {
        return rows(
                        "select id, merchant_id, catalogue_version, name, time_zone, currency, state from activity"
                                + " where id = ?1",
                        activityId)
                .stream()
                .map(row -> new Header(
                        number(row[0]),
                        number(row[1]),
                        number(row[2]),
                        text(row[3]),
                        ZoneId.of(text(row[4])),
                        text(row[5]).strip(),
                        text(row[6])))
                .findFirst();
    }

    Optional<Long> activityOf(long eventId) {
        return rows("select activity_id, id from calendar_event where id = ?1", eventId).stream()
                .map(row -> number(row[0]))
                .findFirst();
    }

    Catalogue load(Header header) {
        var id = header.activityId();
        return new Catalogue(
                header,
                places(id),
                quotas(id),
                categories(id),
                prices(header),
                GateRows.of(em, header.merchantId(), id, header.zone()));
    }

    /** Those of the activity among several, by id: three queries, however many. */
    Map<Long, Event> events(long activityId, Collection<Long> eventIds) {
        var events = new HashMap<Long, Event>();
        if (eventIds.isEmpty()) return events;
        var rated = GaugeReads.marked(em, GaugeKind.RATE, false, eventIds);
        var closed = GaugeReads.marked(em, GaugeKind.EMPLACEMENT, true, eventIds);
        em.createQuery(
                        "select e.id, e.startsAt, e.endsAt, e.localDate, e.state, e.priceListId, e.subtitle,"
                                + " e.saleFrom, e.saleUntil from CalendarEvent e"
                                + " where e.id in :events and e.activityId = :activity",
                        Object[].class)
                .setParameter("events", eventIds)
                .setParameter("activity", activityId)
                .getResultStream()
                .forEach(row -> events.put((Long) row[0], event(row, rated, closed)));
        return events;
    }

    private static Event event(Object[] row, Map<Long, Set<Long>> rated, Map<Long, Set<Long>> closed) {
        var id = number(row[0]);
        return new Event(
                id,
                (Instant) row[1],
                (Instant) row[2],
                (LocalDate) row[3],
                String.valueOf(row[4]),
                number(row[5]),
                text(row[6]),
                rated.getOrDefault(id, Set.of()),
                closed.getOrDefault(id, Set.of()),
                new SaleWindow((Instant) row[7], (Instant) row[8]));
    }

    private Map<Long, Place> places(long activityId) {
        var places = new LinkedHashMap<Long, Place>();
        rows(
                        "select id, name, position, active from emplacement where activity_id = ?1 order by position, id",
                        activityId)
                .forEach(row -> places.put(
                        number(row[0]),
                        new Place(number(row[0]), text(row[1]), (int) number(row[2]), (Boolean) row[3])));
        return places;
    }

    private Map<Long, QuotaRule> quotas(long activityId) {
        var quotas = new LinkedHashMap<Long, QuotaRule>();
        var rows = rows(
                "select q.id, q.name, q.scope, q.default_capacity from quota q where q.active = true and"
                        + " (q.activity_id = ?1 or q.id in (select cq.quota_id from category_quota cq"
                        + " join ticket_category c on c.id = cq.category_id where c.activity_id = ?1))"
                        + " order by q.name, q.id",
                activityId);
        var daily = rows.stream()
                .filter(row -> QuotaScope.DAY.name().equals(text(row[2])))
                .map(row -> number(row[0]))
                .toList();
        var blocks = BlockTimes.of(em, daily);
        for (var row : rows) {
            var id = number(row[0]);
            var scope = QuotaScope.valueOf(text(row[2]));
            var divided = blocks.getOrDefault(id, DayBlocks.NONE);
            quotas.put(id, new QuotaRule(id, text(row[1]), scope, (int) number(row[3]), divided));
        }
        return quotas;
    }

    private Map<Long, Category> categories(long activityId) {
        var ticks = grouped(
                "select cq.category_id, cq.quota_id from category_quota cq"
                        + " join ticket_category c on c.id = cq.category_id join quota q on q.id = cq.quota_id"
                        + " where c.activity_id = ?1 and q.active = true order by cq.quota_id",
                activityId,
                row -> number(row[1]));
        var components = grouped(
                "select b.bundle_id, b.component_id, b.quantity, b.choice from bundle_component b"
                        + " join ticket_category c on c.id = b.bundle_id where c.activity_id = ?1"
                        + " order by b.component_id",
                activityId,
                row -> new Component(number(row[1]), (int) number(row[2]), (Boolean) row[3]));
        var categories = new LinkedHashMap<Long, Category>();
        em.createQuery(CATEGORIES, Object[].class) // not as a native query: instants come through their converter
                .setParameter("activity", activityId)
                .getResultStream()
                .forEach(row -> categories.put(number(row[0]), category(row, ticks, components)));
        return categories;
    }

    private static Category category(Object[] row, Map<Long, List<Long>> ticks, Map<Long, List<Component>> components) {
        var id = number(row[0]);
        var counted = "PERSON".equals(text(row[5])) && !((Boolean) row[6]);
        return new Category(
                id,
                text(row[1]),
                text(row[2]),
                text(row[3]),
                (int) number(row[4]),
                counted ? (int) number(row[7]) : 0,
                optionalNumber(row[8]),
                optionalNumber(row[9]),
                (Boolean) row[10],
                ticks.getOrDefault(id, List.of()),
                components.getOrDefault(id, List.of()),
                terms(row));
    }

    private static CategoryTerms terms(Object[] row) {
        return new CategoryTerms(
                optionalNumber(row[11]),
                (Instant) row[12],
                (Instant) row[13],
                (Boolean) row[14],
                (BigDecimal) row[15],
                (Boolean) row[16],
                (Boolean) row[17],
                text(row[18]));
    }

    private Map<PriceKey, BigDecimal> prices(Header header) {
        var decimals = Currency.getInstance(header.currency()).getDefaultFractionDigits();
        var prices = new HashMap<PriceKey, BigDecimal>();
        rows(
                        "select e.price_list_id, e.emplacement_id, e.category_id, e.price from price_list_entry e"
                                + " join price_list l on l.id = e.price_list_id"
                                + " where l.activity_id = ?1 and e.offered = true",
                        header.activityId())
                .forEach(row -> prices.put(
                        new PriceKey(number(row[0]), number(row[1]), number(row[2])),
                        ((BigDecimal) row[3]).setScale(decimals)));
        return prices;
    }

    private <T> Map<Long, List<T>> grouped(String sql, long activityId, Function<Object[], T> rest) {
        var groups = new HashMap<Long, List<T>>();
        rows(sql, activityId).forEach(row -> groups.computeIfAbsent(number(row[0]), owner -> new ArrayList<>())
                .add(rest.apply(row)));
        return groups;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, long parameter) {
        return em.createNativeQuery(sql).setParameter(1, parameter).getResultList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static @Nullable Integer optionalNumber(@Nullable Object value) {
        return value == null ? null : ((Number) value).intValue();
    }

    private static String text(Object value) {
        return String.valueOf(value);
    }
}
