package org.jauge.backoffice.boxoffice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jauge.backoffice.shell.Language;
import org.jauge.calendar.EventState;
import org.jauge.inventory.EventAvailability;
import org.jauge.inventory.EventAvailability.CategoryAvailability;
import org.jauge.inventory.EventAvailability.EmplacementAvailability;
import org.jauge.reserve.Drawable;

/** What is left, in the words of the box office's pages: when they are written, and each time they are brought up to date. */
@Named
@RequestScoped
public class LeftWords {

    @Inject
    Language language;

    Left event(EventAvailability read) {
        var available = EventChoice.available(read);
        var text = language.text("boxoffice.left", available, EventChoice.capacity(read));
        var sold = EventState.valueOf(read.state()).sellsAtDesk();
        return new Left("e" + read.eventId(), text, available, available == 0 || !sold);
    }

    /** Emplacements, their categories, and the numbers to show under the quantities. */
    List<Left> places(EventAvailability read) {
        var all = new ArrayList<Left>();
        for (var place : read.emplacements()) {
            var key = "e" + read.eventId() + "-p" + place.id();
            var available = place.gauge().available();
            all.add(new Left(key, place(place), available, available == 0));
            for (var category : place.categories()) {
                var off = Wish.isOff(category);
                all.add(new Left(key + "-c" + category.id(), remaining(category, off), category.sellable(), off));
            }
        }
        return all;
    }

    List<Left> reserves(long eventId, List<Drawable> drawable) {
        return drawable.stream()
                .map(one -> new Left(
                        "e" + eventId + "-p" + one.emplacementId() + "-c" + one.categoryId() + "-r" + one.reserveId(),
                        language.text("boxoffice.reserveLeft", one.left()),
                        one.left(),
                        one.left() == 0))
                .toList();
    }

    public String place(EmplacementAvailability place) {
        var gauge = place.gauge();
        return gauge.available() == 0
                ? language.text("boxoffice.full")
                : language.text("boxoffice.left", gauge.available(), gauge.capacity());
    }

    private static String remaining(CategoryAvailability category, boolean off) {
        return off || category.remaining() == null ? "" : String.valueOf(category.remaining());
    }
}
