package org.jauge.till;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jauge.dossier.PaymentMethod;

/** The payments and refunds of tills, by the entities' names. */
@Dependent
class TillRows {

    /** One till's money of one method and direction. */
    record Sum(long pointOfSaleId, String actor, String currency, TillTotal total) {}

    private static final String OPEN =
            " x.merchantId = :merchant and x.closingId is null and x.pointOfSaleId = :outlet and x.currency = :currency";

    @PersistenceContext
    EntityManager em;

    /** Of everybody, or of one clerk; what shops and the house itself take stands in no till. */
    List<Sum> open(long merchantId, String actors) {
        var where = " where x.merchantId = :merchant and x.closingId is null and ";
        return sums(where + "x.paidBy like :actors", where + "x.refundedBy like :actors", query -> query.setParameter(
                        "merchant", merchantId)
                .setParameter("actors", actors));
    }

    TillTotals of(long merchantId, TillKey till) {
        return totals(sums(
                " where" + OPEN + " and x.paidBy = :clerk",
                " where" + OPEN + " and x.refundedBy = :clerk",
                query -> named(query, merchantId, till)));
    }

    TillTotals ofClosing(long closingId) {
        var where = " where x.closingId = :closing";
        return totals(sums(where, where, query -> query.setParameter("closing", closingId)));
    }

    /**
     * Everything that stands in no closing yet: each row goes to whoever locks it first. Refunds come first, for who
     * writes one waits for its payment.
     */
    int close(long merchantId, TillKey till, long closingId) {
        return close("Refund", "refundedBy", merchantId, till, closingId)
                + close("Payment", "paidBy", merchantId, till, closingId);
    }

    private int close(String entity, String by, long merchantId, TillKey till, long closingId) {
        var update = em.createQuery(
                "update " + entity + " x set x.closingId = :closing where" + OPEN + " and x." + by + " = :clerk");
        return named(update.setParameter("closing", closingId), merchantId, till)
                .executeUpdate();
    }

    private static <Q extends Query> Q named(Q query, long merchantId, TillKey till) {
        query.setParameter("merchant", merchantId)
                .setParameter("outlet", till.pointOfSaleId())
                .setParameter("currency", till.currency())
                .setParameter("clerk", till.actor());
        return query;
    }

    private interface Naming {
        void name(Query query);
    }

    private List<Sum> sums(String payments, String refunds, Naming naming) {
        var in = rows("Payment", "paidBy", payments, naming).stream().map(row -> sum(row, true));
        var out = rows("Refund", "refundedBy", refunds, naming).stream().map(row -> sum(row, false));
        return Stream.concat(in, out).toList();
    }

    private List<Object[]> rows(String entity, String by, String where, Naming naming) {
        TypedQuery<Object[]> query = em.createQuery(
                "select x.pointOfSaleId, x." + by + ", x.currency, x.method, count(x), sum(x.amount) from " + entity
                        + " x" + where + " group by x.pointOfSaleId, x." + by + ", x.currency, x.method",
                Object[].class);
        naming.name(query);
        return query.getResultList();
    }

    private static Sum sum(Object[] row, boolean in) {
        var method = (PaymentMethod) row[3];
        var count = ((Number) row[4]).longValue();
        var amount = (BigDecimal) row[5];
        var nothing = TillTotal.nothing(method);
        var total = in
                ? new TillTotal(method, count, amount, 0, nothing.givenBack())
                : new TillTotal(method, 0, nothing.received(), count, amount);
        return new Sum(((Number) row[0]).longValue(), (String) row[1], (String) row[2], total);
    }

    static TillTotals totals(List<Sum> sums) {
        return TillTotals.of(sums.stream().map(Sum::total).toList(), List.of());
    }
}
