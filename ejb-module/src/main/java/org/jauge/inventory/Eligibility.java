package org.jauge.inventory;

import static org.jauge.merchant.Roles.BROWSER;
import static org.jauge.merchant.Roles.READER;
import static org.jauge.merchant.Roles.SHOP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import org.jauge.contact.SignedIn;
import org.jauge.inventory.EventEligibility.CategoryEligibility;
import org.jauge.merchant.AudienceRight;
import org.jauge.merchant.KnownTerms;
import org.jauge.profile.Operation;
import org.jspecify.annotations.Nullable;

/** Says which gate lets somebody buy, book or take an option of a category, and why not (B-04 to B-07). */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({READER, SHOP, BROWSER})
public class Eligibility {

    @Inject
    Visible visible;

    @Inject
    KnownTerms knownTerms;

    @Inject
    AudienceNames audienceNames;

    @Inject
    Clock clock;

    /**
     * Of the customer who is signed in, else of whom nobody knows at that outlet; or as a preview of another audience:
     * to say that one belongs to it gives no right (B-24).
     */
    public EventEligibility of(
            long eventId, long pointOfSaleId, @Nullable Long audienceId, @Nullable SignedIn customer) {
        var seen = visible.event(eventId);
        var terms = knownTerms.of(pointOfSaleId);
        var own = terms.rightOf(SignedIn.audienceOf(customer)).audienceTypeId();
        var asked = audienceId == null ? own : audienceId;
        var audience = audienceNames.of(asked);
        var now = clock.instant();
        var header = seen.catalogue().header();
        return new EventEligibility(
                eventId,
                header.zone().getId(),
                pointOfSaleId,
                asked,
                audience,
                asked != own,
                now,
                seen.catalogue().categories().stream()
                        .filter(category -> seen.catalogue().isOffered(seen.event(), category.id()))
                        .map(category -> category(seen, category, terms.right(asked), now))
                        .toList());
    }

    private static CategoryEligibility category(
            Visible.Seen seen, Catalogue.Category category, AudienceRight right, Instant now) {
        var gates = seen.catalogue().gates();
        return new CategoryEligibility(
                category.id(),
                category.publicName(),
                Arrays.stream(Operation.values())
                        .map(operation -> gates.ask(
                                operation, right, category.id(), seen.event().occasion(), now))
                        .toList());
    }
}
