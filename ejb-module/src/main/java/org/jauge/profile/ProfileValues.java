package org.jauge.profile;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jauge.calendar.SaleWindow;
import org.jauge.shared.DateSpan;
import org.jauge.shared.InvalidField;
import org.jauge.shared.Text;

/**
 * One product profile: the products it puts on sale, up for booking or for an option, when, where and for whom (B-05,
 * B-09). It only gives rights; what it does not mention it does not forbid.
 *
 * @param operations switches, each by itself
 * @param period the moments at which one may buy or book; its end is the first one at which one may not
 * @param eventDates the days on which the events take place
 * @param quantities how many a line may have
 */
public record ProfileValues(
        String name,
        ProfileState state,
        Set<Operation> operations,
        SaleWindow period,
        DateSpan eventDates,
        Chosen activities,
        Chosen categories,
        Chosen pointsOfSale,
        Chosen audiences,
        Quantities quantities) {

    private static final int NAME_MAX = 100;

    public ProfileValues {
        name = Text.required("name", name, NAME_MAX);
        if (state == null) throw new InvalidField("state", "required", null);
        operations = ordered(operations);
        if (!period.isPossible()) throw new InvalidField("periodUntil", "before-start", period.until());
        eventDates = DateSpan.checked("eventsUntil", eventDates.from(), eventDates.until());
        activities.check("activities");
        categories.check("categories");
        pointsOfSale.check("pointsOfSale");
        audiences.check("audiences");
    }

    /** On sale for everybody, always, everywhere: what every merchant starts with (B-08). */
    public static ProfileValues everythingOnSale(String name) {
        return new ProfileValues(
                name,
                ProfileState.ACTIVE,
                Set.of(Operation.SALE),
                SaleWindow.always(),
                DateSpan.always(),
                Chosen.everything(),
                Chosen.everything(),
                Chosen.everything(),
                Chosen.everything(),
                Quantities.ANY);
    }

    boolean isActive() {
        return state == ProfileState.ACTIVE;
    }

    /** Gate 2, as far as this profile goes (B-05). */
    boolean grants(Wish wish, Instant now) {
        return isActive()
                && operations.contains(wish.operation())
                && runsAt(now)
                && eventDates.covers(wish.eventDate())
                && activities.includes(wish.activityId())
                && categories.includes(wish.categoryId())
                && pointsOfSale.includes(wish.pointOfSaleId())
                && audiences.includes(wish.audienceId());
    }

    boolean runsAt(Instant now) {
        return (period.from() == null || !now.isBefore(period.from()))
                && (period.until() == null || now.isBefore(period.until()));
    }

    private static Set<Operation> ordered(Collection<Operation> operations) {
        var ordered = EnumSet.noneOf(Operation.class);
        ordered.addAll(operations);
        return Collections.unmodifiableSet(ordered);
    }
}
