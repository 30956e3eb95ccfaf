package org.jauge.shop.availability;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.jauge.inventory.EventAvailability;
import org.jauge.shop.Visitor;

/** Says of availability what this key may know (K-05). */
@Dependent
class Shown {

    @Inject
    Visitor visitor;

    List<EventPlaces> of(List<EventAvailability> events) {
        if (!visitor.isBrowser())
            return events.stream().map(EventPlaces::forShop).toList();
        var orderMax = visitor.orderMax();
        return events.stream()
                .map(event -> EventPlaces.forBrowser(event, orderMax))
                .toList();
    }
}
