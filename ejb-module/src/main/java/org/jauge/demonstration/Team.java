package org.jauge.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.jauge.merchant.Credentials;
import org.jauge.merchant.Identity;
import org.jauge.merchant.NewMerchant;
import org.jauge.merchant.NewOwner;
import org.jauge.merchant.NewStaff;
import org.jauge.merchant.Rights;
import org.jauge.merchant.SetUp;
import org.jauge.merchant.Staff;

/** Opens the demonstration's merchant and brings its people in, as the set-up link and invitations would. */
@Dependent
class Team {

    private static final String LANGUAGE = "en";

    @Inject
    SetUp setUp;

    @Inject
    Staff staff;

    @Inject
    Credentials credentials;

    Identity open(String setUpToken) {
        var merchant = new NewMerchant("Le Kiosque", LANGUAGE, "EUR", DrinkCatalogue.ZONE);
        return setUp.open(
                setUpToken, merchant, new NewOwner(Person.OLGA.called(), Person.OLGA.email(), Person.PASSWORD));
    }

    /** Each with the least reach that his role can have; answers with Ann, who sells. */
    Identity invite(long activityId) {
        invite(Person.ADAM, activityId);
        invite(Person.MONA, activityId);
        invite(Person.ROSE, activityId);
        return invite(Person.ANN, activityId);
    }

    private Identity invite(Person person, long activityId) {
        var rights = new Rights(person.role(), false, Set.of(activityId));
        var token = staff.invite(new NewStaff(person.email(), person.called(), LANGUAGE, rights));
        return credentials.choose(token, Person.PASSWORD);
    }
}
