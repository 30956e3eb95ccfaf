package org.jauge.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jauge.inventory.Catalogue;
import org.jauge.inventory.Catalogues;
import org.jauge.inventory.CategoryTerms;
import org.jauge.inventory.CategoryTerms.Phase;
import org.jauge.shared.Ids;
import org.jauge.shared.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * Turns wishes into a priced basket, for one buyer at one moment; takes nothing.
 *
 * <p>On the catalogue as it was a second ago at most: what is refused here never meets the version in the transaction,
 * and an older snapshot would go on refusing what has been opened again.
 */
@Dependent
class Pricing {

    /**
     * Who asks: a shop sees open events of active activities, staff also hidden and test ones.
     *
     * @param asked what product profiles have to grant; null where somebody else asks them
     */
    record Buyer(
            long merchantId,
            boolean staff,
            boolean testOnly,
            Instant now,
            @Nullable Asked asked) {

        Buyer asking(Asked wanted) {
            return new Buyer(merchantId, staff, testOnly, now, wanted);
        }
    }

    @Inject
    Catalogues catalogues;

    @Inject
    Ids ids;

    Basket price(Buyer buyer, List<NewLine> wishes) {
        return new Basket(wishes.stream().map(wish -> line(buyer, wish)).toList());
    }

    /** Keeps the id of a line that exists already. */
    PricedLine line(Buyer buyer, NewLine wish, long lineId) {
        var catalogue = catalogues.ofEvent(buyer.merchantId(), wish.eventId());
        var event = catalogues.event(catalogue, wish.eventId());
        checkOnSale(buyer, catalogue, event);
        catalogue.place(wish.emplacementId());
        var category = catalogue.category(wish.categoryId());
        checkInTime(category, buyer.now());
        if (buyer.asked() != null) buyer.asked().check(catalogue, event, category, wish.quantity(), null, buyer.now());
        var parts = catalogue.parts(category, wish.choices());
        var price = catalogue
                .price(event, wish.emplacementId(), category, parts)
                .orElseThrow(() -> new NotOffered(category.publicName(), event.id()));
        return new PricedLine(lineId, wish, catalogue, event, price, parts);
    }

    /** A line as it was written: its price and what it holds stay, whatever the catalogue says now (H-05). */
    PricedLine frozen(long merchantId, DossierLine line) {
        var catalogue = catalogues.ofEvent(merchantId, line.wish().eventId());
        var event = catalogues.event(catalogue, line.wish().eventId());
        return new PricedLine(line.id(), line.wish(), catalogue, event, line.unitPrice(), line.parts());
    }

    private PricedLine line(Buyer buyer, NewLine wish) {
        return line(buyer, wish, ids.next(Ids.Sequence.LINE));
    }

    /** Staff wait, too; a bundle sells in its own time, whatever that of its parts. */
    private static void checkInTime(Catalogue.Category category, Instant now) {
        var terms = category.terms();
        var phase = terms.phase(now);
        if (phase != Phase.ON_SALE)
            throw new CategoryNotOnSale(category.publicName(), phase, terms.saleFrom(), terms.saleUntil());
    }

    private static void checkOnSale(Buyer buyer, Catalogue catalogue, Catalogue.Event event) {
        var state = catalogue.header().state();
        if (!buyer.staff() && buyer.testOnly() != state.equals("TEST")) throw new NotFound("event", event.id());
        if (state.equals("INACTIVE")) throw new EventNotOnSale(event.id(), state);
        if (!buyer.staff() && event.state().equals("HIDDEN")) throw new NotFound("event", event.id());
        if (event.state().equals("CLOSED") || event.state().equals("CANCELLED"))
            throw new EventNotOnSale(event.id(), event.state());
        if (!buyer.now().isBefore(event.endsAt())) throw new EventNotOnSale(event.id(), "OVER");
        var phase = CategoryTerms.none().within(event.sale()).phase(buyer.now());
        if (phase != Phase.ON_SALE) throw new EventNotOnSale(event.id(), phase, event.sale());
    }
}
