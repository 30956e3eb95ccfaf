package org.jauge.booking;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.Collection;
import org.jauge.contact.SignedOut;
import org.jauge.dossier.LineState;
import org.jauge.dossier.OpeningTerms;
import org.jauge.inventory.Catalogue;
import org.jauge.merchant.AudienceRight;
import org.jauge.profile.Barred;
import org.jauge.profile.Gates;
import org.jauge.shared.InvalidField;

/**
 * The rules under which somebody books now: all three gates have to let each line through (B-07).
 *
 * @param as who it is for, and where
 * @param guest somebody in a browser who is not signed in: he is told which gate is closed, else to sign in (B-21)
 */
record Opened(Terms terms, BookingKind kind, AudienceRight as, boolean guest, GroupDetails group)
        implements OpeningTerms {

    @Override
    public Instant until(Catalogue catalogue, Catalogue.Event event) {
        return terms.until(catalogue, event);
    }

    @Override
    public boolean takesPlaces(Catalogue catalogue, LineState state) {
        return terms.takesPlaces(catalogue, state);
    }

    /** Whoever sets a deadline himself has no need of one that is computed. */
    @Override
    public void check(Catalogue catalogue, Catalogue.Event event, Catalogue.Category category, int quantity) {
        var gates = catalogue.gates();
        var verdict = gates.ask(kind.operation(), as, category.id(), event.occasion(), terms.now());
        if (verdict.at(Barred.Gate.POINT_OF_SALE) != null) throw new BookingNotAdmitted(kind);
        var line = new Gates.Line(category.id(), category.publicName(), quantity);
        gates.checkProfile(kind.operation(), as, line, event.occasion(), null, terms.now());
        var late = verdict.at(Barred.Gate.DELAY);
        var forgiven = late == Barred.DEADLINE_PASSED && terms.given() != null;
        if (late != null && !forgiven) throw new NotBookable(category.publicName(), late);
        if (guest) throw new SignedOut();
    }

    /** A group comes where the model of one of the activities has groups; who takes something else along may name it. */
    @Override
    public void checkTogether(Collection<Catalogue> catalogues) {
        if (group.isEmpty()) return;
        if (catalogues.stream().anyMatch(catalogue -> catalogue.gates().rule().groups())) return;
        var names = catalogues.stream().map(catalogue -> catalogue.header().name());
        throw new InvalidField("group", "model-without-groups", names.collect(joining(", ")));
    }
}
