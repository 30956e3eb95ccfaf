package org.jauge.planning;

import java.util.Collection;
import java.util.Map;
import org.jauge.inventory.AdmissionRequest;

/**
 * What a bulk edit asks of reserves; implemented where reserves are, below this feature. Reads nothing from the calling
 * context: the tick goes on with what broke off.
 */
public interface BulkAllotments {

    /** Refuses what is not the merchant's, an archived reserve, and a category of reserved seats. */
    void require(long merchantId, long activityId, AllotmentChange change);

    /** As it is now, by event, read without locks; an event where that cannot be set aside is missing. */
    Map<Long, Allotted> now(long merchantId, AllotmentChange change, Collection<Long> eventIds);

    /** The same request, which sets the numbers at these events as well. */
    AdmissionRequest setting(AdmissionRequest request, AllotmentChange change, Collection<Long> eventIds);

    /** What the reserves of a change are called, by id. */
    Map<Long, String> names(long merchantId, ReserveTotals totals);
}
