package org.jauge.backoffice.pricelists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jauge.backoffice.shell.Language;
import org.jauge.pricing.PriceListLine;

/** Price lists where one is chosen: with the days on which they are valid. */
@Named
@ApplicationScoped
public class ListWords {

    @Inject
    Language language;

    public String label(PriceListLine list) {
        var days = language.days(list.valid());
        return days.isEmpty() ? list.name() : language.text("pricelists.dated", list.name(), days);
    }
}
