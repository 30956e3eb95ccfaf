package org.jauge.it.catalogue;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jauge.audit.Journal;
import org.jauge.audit.JournalFilter;
import org.jauge.category.CategoryValues;
import org.jauge.category.Component;
import org.jauge.category.Composition;
import org.jauge.category.Counting;
import org.jauge.dossier.CancellationOrder;
import org.jauge.dossier.Cancellations;
import org.jauge.dossier.DossierDetails;
import org.jauge.dossier.Dossiers;
import org.jauge.dossier.MoneyBack;
import org.jauge.dossier.PlaceFate;
import org.jauge.dossier.TicketDetails;
import org.jauge.dossier.TicketFate;
import org.jauge.inventory.EventGauges;
import org.jauge.it.fixture.DeskSale;
import org.jauge.it.inside.Services;
import org.jauge.pricing.Cell;
import org.jauge.quota.QuotaValues;
import org.jspecify.annotations.Nullable;

/** FX-DRINK in one place: adults at 10.00, and Spécial at 12.00 with one of 25 free drinks of the quota Boisson. */
abstract class CancellationTest extends KiosqueTest {

    static final String DRINK = "Boisson";

    static final Services SERVICES = new Services() {
        @Override
        public <S> S get(Class<S> type) {
            return CDI.current().select(type).get();
        }
    };

    @Inject
    Cancellations cancellations;

    @Inject
    Dossiers dossiers;

    @Inject
    EventGauges eventGauges;

    @Inject
    Journal journal;

    long event;
    long special;
    long quota;

    void openEvening(boolean blockAtZero) {
        quota = office.get(owner, () -> quotas.create(activity, new QuotaValues(DRINK, 25, blockAtZero, true)));
        special = sold("Spécial", Composition.ticking(quota), "12.00");
        event = office.event(owner, activity);
    }

    /** A bundle of two specials at 20.00. */
    long couple() {
        return sold("Forfait couple", Composition.of(new Component(special, 2)), "20.00");
    }

    long sold(String name, Composition composition, String price) {
        var category = office.get(
                owner,
                () -> categories.create(activity, CategoryValues.named(name, Counting.onePerson()), composition));
        price(Cell.offered(place, category, price));
        return category;
    }

    String sell(long category, int quantity) {
        return sell(event, category, quantity);
    }

    String sell(long evening, long category, int quantity) {
        return office.get(owner, () -> new DeskSale(evening, place, category, quantity).done(SERVICES));
    }

    DossierDetails read(String number) {
        return office.get(owner, () -> dossiers.details(number));
    }

    DossierDetails cancel(CancellationOrder order) {
        return office.get(owner, () -> cancellations.cancel(UUID.randomUUID().toString(), order));
    }

    DossierDetails cancel(String number, int tickets, PlaceFate places) {
        return cancel(order(number, ids(number, tickets), TicketFate.INVALIDATED, places, MoneyBack.FULL, null, null));
    }

    /** The first tickets that are valid still. */
    List<Long> ids(String number, int tickets) {
        return read(number).tickets().stream()
                .filter(TicketDetails::valid)
                .limit(tickets)
                .map(TicketDetails::id)
                .toList();
    }

    static CancellationOrder order(
            String number,
            List<Long> tickets,
            TicketFate fate,
            PlaceFate places,
            MoneyBack money,
            @Nullable String amount,
            @Nullable String fee) {
        return new CancellationOrder(
                number,
                null,
                List.of(),
                tickets,
                fate,
                places,
                money,
                amount == null ? null : new BigDecimal(amount),
                fee == null ? null : new BigDecimal(fee),
                null,
                null,
                "",
                "ill");
    }

    /** How many of a category somebody could buy now. */
    int sellable(long category) {
        return office.get(owner, () -> office.availability.of(event)).emplacements().stream()
                .flatMap(one -> one.categories().stream())
                .filter(one -> one.id() == category)
                .findFirst()
                .orElseThrow()
                .sellable();
    }

    /** The line of one gauge of the evening by its name. */
    String line(String name) {
        return line(event, name);
    }

    String line(long evening, String name) {
        return office.gauges(owner, evening).stream()
                .filter(line -> line.startsWith(name + " "))
                .map(line -> line.substring(name.length() + 1))
                .findFirst()
                .orElse("");
    }

    /** Action, before and after of each entry about a kind of thing. */
    List<String> noted(String subject) {
        var filter = new JournalFilter(null, null, subject, null);
        return office.get(owner, () -> journal.page(filter, 0, 50)).rows().stream()
                .map(entry -> entry.action() + " " + entry.before() + " " + entry.after())
                .toList();
    }
}
