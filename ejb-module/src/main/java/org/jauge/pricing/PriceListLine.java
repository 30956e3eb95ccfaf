package org.jauge.pricing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jauge.shared.DateSpan;
import org.jauge.shared.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * A price list in a list.
 *
 * @param preferred new events start with it, where it is valid
 * @param events how many events use it
 */
public record PriceListLine(long id, String name, boolean preferred, long events, DateSpan valid)
        implements Serializable {

    /** As a query finds it. */
    public PriceListLine(
            long id,
            String name,
            boolean preferred,
            long events,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil) {
        this(id, name, preferred, events, new DateSpan(validFrom, validUntil));
    }

    /** Refuses the id of a list that is none of these. */
    public static void require(List<PriceListLine> lists, long id) {
        if (lists.stream().noneMatch(list -> list.id() == id)) throw new NotFound(PriceLists.SUBJECT, id);
    }

    /** What an event of that day starts with: the preferred list, else the first other one that is valid then. */
    public static Optional<PriceListLine> usual(List<PriceListLine> lists, LocalDate date) {
        var preferred = lists.stream().filter(PriceListLine::preferred);
        return Stream.concat(preferred, lists.stream())
                .filter(list -> list.valid().covers(date))
                .findFirst()
                .or(() -> lists.stream().filter(PriceListLine::preferred).findFirst());
    }
}
