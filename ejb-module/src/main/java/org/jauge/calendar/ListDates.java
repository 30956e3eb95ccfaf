package org.jauge.calendar;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jauge.merchant.Caller;
import org.jauge.shared.DateSpan;
import org.jauge.shared.NotFound;

/**
 * Which events may use which price lists: those of the same activity that start on a day which the list covers (E-11).
 * Read under the activity's row it stays true, as every edit of a list raises the catalogue.
 */
@Dependent
class ListDates {

    /** A price list and its days. */
    record Dated(String name, DateSpan valid) {

        void require(LocalDate date) {
            if (!valid.covers(date)) throw new PriceListNotValid(name, date, valid);
        }
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    /** Every list of the activity, by id. */
    Map<Long, Dated> of(long activityId) {
        var lists = new HashMap<Long, Dated>();
        em.createQuery(
                        "select p.id, p.name, p.validFrom, p.validUntil from PriceList p"
                                + " where p.activityId = :activity and p.merchantId = :merchant",
                        Object[].class)
                .setParameter("activity", activityId)
                .setParameter("merchant", caller.merchantId())
                .getResultStream()
                .forEach(row ->
                        lists.put((Long) row[0], new Dated((String) row[1], new DateSpan((LocalDate) row[2], (LocalDate)
                                row[3]))));
        return lists;
    }

    static boolean covers(Map<Long, Dated> lists, long priceListId, LocalDate date) {
        var list = lists.get(priceListId);
        return list != null && list.valid().covers(date);
    }

    Dated require(long activityId, long priceListId) {
        var list = of(activityId).get(priceListId);
        if (list == null) throw new NotFound("priceList", priceListId);
        return list;
    }

    /** Refused for the first of these days that it does not cover. */
    void require(long activityId, long priceListId, Collection<LocalDate> dates) {
        var list = require(activityId, priceListId);
        dates.forEach(list::require);
    }
}
