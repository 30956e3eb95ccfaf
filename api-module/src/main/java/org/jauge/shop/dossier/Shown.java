package org.jauge.shop.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import org.jauge.booking.BookingReads;
import org.jauge.booking.Bookings;
import org.jauge.booking.PersonalSpace;
import org.jauge.dossier.DossierDetails;
import org.jauge.dossier.Dossiers;
import org.jauge.dossier.Sales;
import org.jauge.merchant.Caller;
import org.jauge.merchant.Scope;
import org.jauge.shared.NotFound;
import org.jauge.shop.Answers;
import org.jauge.shop.Visitor;
import org.jauge.shop.hold.Hold;
import org.jauge.shop.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** Shows a dossier to whoever may see it, with what is known of its booking. */
@ApplicationScoped
class Shown {

    private static final long NO_VERSION = -1;

    @Inject
    Sales sales;

    @Inject
    Dossiers dossiers;

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

    /**
     * A browser books, and sells nothing: it says of no payment that it was made (P-01).
     *
     * @param known the {@code If-Match} header: the hold that is sold or booked, as it was seen
     */
    DossierAnswer opened(String requestId, NewDossier body, @Nullable String known) {
        var sells = body.operation() == NewDossier.Operation.SALE;
        if (sells) caller.requireScope(Scope.SALES);
        if (known != null && body.hold() == null) throw new BadInput(HttpHeaders.IF_MATCH, "with-hold-only", known);
        var outlet = visitor.pointOfSaleId();
        var customer = visitor.customer();
        var holder = visitor.holder(customer);
        var buyer = body.buyer(customer);
        var seen = Hold.seen(known);
        if (sells) return DossierAnswer.of(sales.sell(requestId, body.sale(outlet, holder, buyer), seen));
        var booked = bookings.book(requestId, body.booking(outlet, holder, buyer), seen);
        return answer(booked, visitor.isBrowser() ? booked.header().token() : null);
    }

    DossierDetails read(String number, @Nullable String token) {
        return token == null ? dossiers.details(number) : dossiers.byToken(number, token);
    }

    /**
     * The version that an {@code If-Match} header names; null when it names none (K-04). A dossier that is another by
     * now has none left to name: its change is refused, unless it was done before under the same request id (K-03).
     */
    @Nullable
    Long version(@Nullable String known, String number, @Nullable String token) {
        if (known == null || Answers.isAny(known)) return null;
        var current = read(number, token);
        return Answers.isStill(known, answer(current, token)) ? current.header().version() : NO_VERSION;
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
