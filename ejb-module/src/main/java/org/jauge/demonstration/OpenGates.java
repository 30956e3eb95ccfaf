package org.jauge.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.jauge.calendar.SaleWindow;
import org.jauge.profile.BookingRules;
import org.jauge.profile.BookingSettings;
import org.jauge.profile.Chosen;
import org.jauge.profile.ConfirmationDelay;
import org.jauge.profile.Operation;
import org.jauge.profile.ProductProfiles;
import org.jauge.profile.ProfileDetails;
import org.jauge.profile.ProfileState;
import org.jauge.profile.ProfileValues;
import org.jauge.profile.Quantities;
import org.jauge.shared.DateSpan;

/** Makes activities of the demonstration bookable: their delay, and a profile for those who may (B-05, B-06). */
@Dependent
class OpenGates {

    @Inject
    ProductProfiles profiles;

    @Inject
    BookingRules rules;

    /** The third one, where nobody has set it yet. */
    void open(long activity, ConfirmationDelay delay) {
        if (rules.settings(activity).version() == 0)
            rules.change(activity, 0, new BookingSettings(true, delay, null, null));
    }

    /** The second one, for these audiences. */
    void grant(Found found, String profile, long activity, Set<Operation> operations, Chosen audiences) {
        found.or(
                profile,
                profiles.all(),
                known -> known.values().name(),
                ProfileDetails::id,
                name -> profiles.create(new ProfileValues(
                        name,
                        ProfileState.ACTIVE,
                        operations,
                        SaleWindow.always(),
                        DateSpan.always(),
                        Chosen.of(activity),
                        Chosen.everything(),
                        Chosen.everything(),
                        audiences,
                        Quantities.ANY)));
    }
}
