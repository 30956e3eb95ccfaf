package org.jauge.inventory;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jauge.gauge.GaugeLine;
import org.jauge.gauge.Level;
import org.jauge.inventory.CategoryTerms.Phase;
import org.jauge.profile.Operation;
import org.jspecify.annotations.Nullable;

/** What can be had at an event, emplacement by emplacement, as read a moment ago; admission decides anew. */
public record EventAvailability(
        long eventId,
        long activityId,
        String activityName,
        String currency,
        String zone,
        Instant startsAt,
        Instant endsAt,
        String state,
        Instant asOf,
        List<EmplacementAvailability> emplacements) {

    public EventAvailability {
        emplacements = List.copyOf(emplacements);
    }

    /**
     * @param gauge the persons counted there
     * @param level how much is left of what is offered there, over all quotas
     */
    public record EmplacementAvailability(
            long id, String name, GaugeLine gauge, Level level, List<CategoryAvailability> categories) {

        public EmplacementAvailability {
            categories = List.copyOf(categories);
        }
    }

    /**
     * @param sellable how many could be sold now, never above what one dossier may have; 0 at an event not on sale
     * @param left how many are left whatever one dossier may have, null where nothing limits it
     * @param remaining the number to show under the quantity, null unless it is below the threshold
     * @param tightest the gauge that sets the limit, as kind and numbers
     * @param choices what may be taken along
     * @param operations what can be done with it now, as far as something is left
     * @param phase whether now is in the category's own time of sale; it cannot be had outside it
     */
    public record CategoryAvailability(
            long id,
            String name,
            String publicName,
            String subtitle,
            BigDecimal price,
            int sellable,
            @Nullable Integer left,
            @Nullable Integer remaining,
            String tightest,
            CategoryTerms terms,
            Phase phase,
            List<Choice> choices,
            List<Operation> operations) {

        public CategoryAvailability {
            operations = List.copyOf(operations);
            choices = List.copyOf(choices);
        }
    }

    /**
     * An optional part of a bundle (E-20).
     *
     * @param price what it costs on top, of all its pieces
     * @param sellable how many bundles with it could be sold now
     */
    public record Choice(long categoryId, String publicName, int quantity, BigDecimal price, int sellable) {}
}
