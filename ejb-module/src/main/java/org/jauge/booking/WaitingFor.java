package org.jauge.booking;

import jakarta.persistence.TypedQuery;
import java.io.Serializable;
import org.jauge.merchant.Channel;
import org.jspecify.annotations.Nullable;

/**
 * What lines that wait are for, and where they were made; every part may be empty, and a line has to match all that are
 * not. What is not the caller's is not found, for it has none of his lines.
 *
 * @param categoryId the product
 * @param channel of the point of sale at which the dossier was made (AMB-X3)
 */
public record WaitingFor(
        @Nullable Long activityId,
        @Nullable Long eventId,
        @Nullable Long categoryId,
        @Nullable Channel channel) implements Serializable {

    public static final WaitingFor ANYTHING = new WaitingFor(null, null, null, null);

    public static WaitingFor activity(@Nullable Long activityId) {
        return new WaitingFor(activityId, null, null, null);
    }

    /** What has to stand beside a line l: nothing unless the channel counts, which its dossier alone knows. */
    String joins() {
        if (channel == null) return "";
        return " join Dossier d on d.id = l.dossierId join PointOfSale p on p.id = d.pointOfSaleId";
    }

    /** Of a line l, beside what it joins. */
    String where() {
        var where = activityId == null ? "" : " and l.activityId = :activity";
        if (eventId != null) where += " and l.eventId = :event";
        if (categoryId != null) where += " and l.categoryId = :category";
        if (channel != null) where += " and p.channel = :channel";
        return where;
    }

    void set(TypedQuery<?> query) {
        if (activityId != null) query.setParameter("activity", activityId);
        if (eventId != null) query.setParameter("event", eventId);
        if (categoryId != null) query.setParameter("category", categoryId);
        if (channel != null) query.setParameter("channel", channel);
    }
}
