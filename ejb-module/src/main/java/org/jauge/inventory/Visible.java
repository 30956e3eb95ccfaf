package org.jauge.inventory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.jauge.merchant.Caller;
import org.jauge.shared.NotFound;

/** The catalogue and event that a caller may look at: staff their activities', a key what is shown to its kind (S-05). */
@Dependent
class Visible {

    /** An event with the catalogue that it belongs to. */
    record Seen(Catalogue catalogue, Catalogue.Event event) {}

    @Inject
    Catalogues catalogues;

    @Inject
    Caller caller;

    Seen event(long eventId) {
        var catalogue = catalogues.ofEvent(caller.merchantId(), eventId);
        var header = catalogue.header();
        caller.requireActivity(header.activityId(), header.state());
        if (!caller.isStaff() && caller.testOnly() != header.state().equals("TEST"))
            throw new NotFound("event", eventId);
        var event = catalogues.event(catalogue, eventId);
        if (!caller.isStaff() && event.state().equals("HIDDEN")) throw new NotFound("event", eventId);
        return new Seen(catalogue, event);
    }
}
