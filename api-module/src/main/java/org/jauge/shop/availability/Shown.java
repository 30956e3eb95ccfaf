package org.jauge.shop.availability;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.jauge.inventory.Availability;
import org.jauge.shop.Visitor;

/** Says of availability what this key may know (K-05), to the customer who is signed in as who he is (B-24). */
@Dependent
class Shown {

    @Inject
    Availability availability;

    @Inject
    Visitor visitor;

    List<EventPlaces> of(Collection<Long> eventIds) {
        var events = availability.to(visitor.customer(), eventIds);
        if (!visitor.isBrowser())
            return events.stream().map(EventPlaces::forShop).toList();
        var orderMax = visitor.orderMax();
        return events.stream()
                .map(event -> EventPlaces.forBrowser(event, orderMax))
                .toList();
    }
}
