package org.jauge.profile;

import java.time.Instant;
import java.util.Set;
import org.jauge.calendar.SaleWindow;
import org.jauge.shared.DateSpan;
import org.jspecify.annotations.Nullable;

/** A profile being drawn up for a test: everything, for everybody, until something is narrowed. */
record Draw(ProfileValues values) {

    Draw(Operation operation) {
        this(of("P", ProfileState.ACTIVE, Set.of(operation), ProfileValues.everythingOnSale("P")));
    }

    boolean grants(Instant now) {
        var rights = new ProductRights(java.util.List.of(values));
        return rights.grants(new Wish(Operation.BOOKING, 1, java.time.LocalDate.of(2016, 8, 5), 2, 3, 4), now);
    }

    Draw during(String name, SaleWindow period) {
        return new Draw(new ProfileValues(
                name,
                values.state(),
                values.operations(),
                period,
                values.eventDates(),
                values.activities(),
                values.categories(),
                values.pointsOfSale(),
                values.audiences(),
                values.quantities()));
    }

    Draw on(DateSpan eventDates) {
        return new Draw(new ProfileValues(
                values.name(),
                values.state(),
                values.operations(),
                values.period(),
                eventDates,
                values.activities(),
                values.categories(),
                values.pointsOfSale(),
                values.audiences(),
                values.quantities()));
    }

    Draw with(
            @Nullable Chosen activities,
            @Nullable Chosen categories,
            @Nullable Chosen pointsOfSale,
            @Nullable Chosen audiences) {
        return new Draw(new ProfileValues(
                values.name(),
                values.state(),
                values.operations(),
                values.period(),
                values.eventDates(),
                activities == null ? values.activities() : activities,
                categories == null ? values.categories() : categories,
                pointsOfSale == null ? values.pointsOfSale() : pointsOfSale,
                audiences == null ? values.audiences() : audiences,
                values.quantities()));
    }

    Draw of(Quantities quantities) {
        return new Draw(new ProfileValues(
                values.name(),
                values.state(),
                values.operations(),
                values.period(),
                values.eventDates(),
                values.activities(),
                values.categories(),
                values.pointsOfSale(),
                values.audiences(),
                quantities));
    }

    Draw drafted() {
        return new Draw(of(values.name(), ProfileState.DRAFT, values.operations(), values));
    }

    private static ProfileValues of(String name, ProfileState state, Set<Operation> operations, ProfileValues like) {
        return new ProfileValues(
                name,
                state,
                operations,
                like.period(),
                like.eventDates(),
                like.activities(),
                like.categories(),
                like.pointsOfSale(),
                like.audiences(),
                like.quantities());
    }
}
