package org.jauge.pricing;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import org.jauge.activity.Activities;
import org.jauge.activity.ActivityOpened;

/** Gives every new activity the price list that its new events use. */
@Dependent
class FirstPriceList {

    @Inject
    PriceLists priceLists;

    @Inject
    Activities activities;

    void open(@Observes ActivityOpened opened) {
        var id = priceLists.create(opened.activityId(), named(opened.locale()));
        activities.preferPriceList(opened.activityId(), id);
    }

    private static String named(Locale locale) {
        return Locale.FRENCH.getLanguage().equals(locale.getLanguage()) ? "Prix courants" : "Standard prices";
    }
}
