package org.jauge.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
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
    private static final int PAGE = 500;

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

    /** Each with the least reach that his role can have; answers with Ann as an actor, who sells. */
    String invite(long activityId, Consumer<String> made) {
        invite(Person.ADAM, activityId, made);
        invite(Person.MONA, activityId, made);
        invite(Person.ROSE, activityId, made);
        return invite(Person.ANN, activityId, made);
    }

    /** At the show Ann sells as well, and Bob, who sells nowhere else; answers with Ann's id. */
    long admitClerks(long activityId, Consumer<String> made) {
        invite(Person.BOB, activityId, made);
        var ann = staff.details(id(invite(Person.ANN, activityId, made)));
        var activities = new TreeSet<>(ann.rights().activityIds());
        if (activities.add(activityId))
            staff.change(
                    ann.line().id(),
                    ann.version(),
                    ann.line().name(),
                    ann.language(),
                    new Rights(ann.rights().role(), false, activities));
        return ann.line().id();
    }

    private static long id(String actor) {
        return Long.parseLong(actor.substring(actor.indexOf(':') + 1));
    }

    private String invite(Person person, long activityId, Consumer<String> made) {
        return invite(person, new Rights(person.role(), false, Set.of(activityId), person == Person.ANN), made);
    }

    String invite(Person person, Rights rights, Consumer<String> made) {
        var known = staff.page(0, PAGE).rows().stream()
                .filter(line -> line.email().equals(person.email()))
                .findFirst();
        if (known.isPresent() && known.get().joined())
            return "staff:" + known.get().id();
        var token = known.map(line -> staff.newLink(line.id()))
                .orElseGet(() -> staff.invite(new NewStaff(person.email(), person.called(), LANGUAGE, rights)));
        made.accept("invitation of " + person.called());
        var joined = credentials.choose(token, Person.PASSWORD);
        made.accept(person.called());
        return joined.actor();
    }
}
