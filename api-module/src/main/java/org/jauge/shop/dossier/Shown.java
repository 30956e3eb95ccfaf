package org.jauge.shop.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jauge.booking.BookingReads;
import org.jauge.booking.Bookings;
import org.jauge.booking.PersonalSpace;
import org.jauge.dossier.DossierDetails;
import org.jauge.dossier.Sales;
import org.jauge.merchant.Caller;
import org.jauge.merchant.Scope;
import org.jauge.shared.NotFound;
import org.jauge.shop.Visitor;
import org.jspecify.annotations.Nullable;

/** Shows a dossier to whoever may see it, with what is known of its booking. */
@ApplicationScoped
class Shown {

    @Inject
    Sales sales;

    @Inject
    Bookings bookings;

    @Inject
    BookingReads reads;

    @Inject
    PersonalSpace space;

    @Inject
    Visitor visitor;

    @Inject
    Caller caller;

    /** A browser books, and sells nothing: it says of no payment that it was made (P-01). */
    DossierAnswer opened(String requestId, NewDossier body) {
        var sells = body.operation() == NewDossier.Operation.SALE;
        if (sells) caller.requireScope(Scope.SALES);
        var outlet = visitor.pointOfSaleId();
        var customer = visitor.customer();
        var holder = visitor.holder(customer);
        var buyer = body.buyer(customer);
        if (sells) return DossierAnswer.of(sales.sell(requestId, body.sale(outlet, holder, buyer)));
        var booked = bookings.book(requestId, body.booking(outlet, holder, buyer));
        return answer(booked, visitor.isBrowser() ? booked.header().token() : null);
    }

    DossierAnswer answer(DossierDetails dossier, @Nullable String token) {
        return DossierAnswer.of(
                dossier, reads.of(dossier.header().number(), token).orElse(null));
    }

    /** What opens the dossier: a browser shows its token, or the session of a customer whose it is (K-08). */
    @Nullable
    String opener(String number, @Nullable String given) {
        var session = visitor.contact();
        if (given == null && session != null) return space.token(session, number);
        if (given == null ? visitor.isBrowser() : given.indexOf('\0') >= 0) throw new NotFound("dossier", number);
        return given;
    }
}
