package org.jauge.it.catalogue;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jauge.dossier.CancellationOrder;
import org.jauge.dossier.Cancellations;
import org.jauge.dossier.Dossiers;
import org.jauge.dossier.HoldDetails;
import org.jauge.dossier.Holds;
import org.jauge.dossier.NewHold;
import org.jauge.dossier.NewLine;
import org.jauge.dossier.NewPayment;
import org.jauge.dossier.NewSale;
import org.jauge.dossier.PaymentMethod;
import org.jauge.dossier.Sales;
import org.jauge.dossier.TicketDetails;
import org.jauge.gauge.GaugeKey;
import org.jauge.inventory.Capacities;
import org.jauge.merchant.Identity;
import org.jauge.merchant.Rights;
import org.jauge.merchant.Role;
import org.jauge.reserve.AllotmentReads;
import org.jauge.reserve.Allotments;
import org.jauge.reserve.Allotments.Rate;
import org.jauge.reserve.AllottedLine;
import org.jauge.reserve.Counts;
import org.jauge.reserve.Quantity;
import org.jauge.reserve.ReserveValues;
import org.jauge.reserve.Reserves;
import org.junit.jupiter.api.BeforeEach;

/** FX-SHOW: an event in a room of 500, GA with a quantity of 100 at 10.00, the reserves Média, Artiste and Producteur. */
abstract class ReserveTest extends KiosqueTest {

    @Inject
    Hiring hiring;

    @Inject
    Reserves reserves;

    @Inject
    Allotments allotments;

    @Inject
    AllotmentReads allotted;

    @Inject
    Capacities capacities;

    @Inject
    Sales sales;

    @Inject
    Holds holds;

    @Inject
    Dossiers dossiers;

    @Inject
    Cancellations cancellations;

    long event;
    long media;
    long artist;
    long producer;
    GaugeKey room;
    GaugeKey rate;

    @BeforeEach
    void furnish() {
        event = office.event(owner, activity);
        room = GaugeKey.emplacement(event, place);
        rate = GaugeKey.rate(event, adult);
        office.run(owner, () -> {
            capacities.resize(room, 500);
            capacities.resize(rate, 100);
        });
        media = reserve("Média");
        artist = reserve("Artiste");
        producer = reserve("Producteur");
    }

    long reserve(String name) {
        return office.get(owner, () -> reserves.create(ReserveValues.named(name)));
    }

    Rate ga() {
        return new Rate(event, place, adult);
    }

    void allot(Quantity... quantities) {
        office.run(owner, () -> allotments.allot(id(), ga(), List.of(quantities)));
    }

    void allot(long reserve, int total) {
        allot(new Quantity(reserve, total));
    }

    /** What a reserve has of GA. */
    Counts counts(long reserve) {
        return line(reserve).counts();
    }

    AllottedLine line(long reserve) {
        return office.get(owner, () -> allotted.of(event)).stream()
                .filter(one -> one.categoryId() == adult)
                .flatMap(one -> one.lines().stream())
                .filter(one -> reserve == 0
                        ? one.reserveId() == null
                        : Long.valueOf(reserve).equals(one.reserveId()))
                .findFirst()
                .orElseThrow();
    }

    /** Of what was allotted once. */
    void release(long reserve, int keep) {
        var allocation = line(reserve).allocationId();
        if (allocation == null) throw new AssertionError("Nothing was ever allotted to " + reserve);
        office.run(owner, () -> allotments.release(id(), allocation, keep));
    }

    NewLine wish(int quantity) {
        return new NewLine(event, place, adult, quantity);
    }

    NewLine from(long reserve, int quantity) {
        return wish(quantity).from(reserve);
    }

    /** Answers the dossier's number. */
    String sell(Identity who, NewLine... lines) {
        return office.get(who, () -> {
            var sale = new NewSale(desk(), "desk", null, Arrays.asList(lines), false, null, List.of(), cash());
            return sales.sell(id(), sale).header().number();
        });
    }

    String sell(NewLine... lines) {
        return sell(owner, lines);
    }

    HoldDetails hold(Identity who, NewLine... lines) {
        return office.get(who, () -> holds.open(id(), new NewHold(desk(), who.actor(), Arrays.asList(lines))));
    }

    String pay(String cart) {
        return office.get(owner, () -> sales.sell(
                        id(), new NewSale(desk(), "desk", cart, List.of(), true, null, List.of(), cash()))
                .header()
                .number());
    }

    private long desk() {
        return office.outlets.lines().get(0).id();
    }

    static NewPayment cash() {
        return new NewPayment(PaymentMethod.CASH, null, null, null);
    }

    void cancel(String number, int tickets, boolean toPublic) {
        office.run(owner, () -> {
            var chosen = dossiers.details(number).tickets().stream()
                    .filter(TicketDetails::valid)
                    .limit(tickets)
                    .map(TicketDetails::id)
                    .toList();
            var order = CancellationOrder.whole(number, "ill").only(chosen);
            cancellations.cancel(id(), toPublic ? order.toThePublic() : order);
        });
    }

    String gauge(GaugeKey key) {
        return office.get(owner, () -> office.gauges.of(event)).stream()
                .filter(row -> row.key().equals(key))
                .map(row -> row.line().toString())
                .findFirst()
                .orElseThrow();
    }

    /** How many GA anybody could buy now. */
    int sellable() {
        return office.get(owner, () -> office.availability.of(event)).emplacements().stream()
                .flatMap(one -> one.categories().stream())
                .filter(one -> one.id() == adult)
                .findFirst()
                .orElseThrow()
                .sellable();
    }

    Identity colleague(String name, Role role) {
        return hiring.hire(owner, name, new Rights(role, true, Set.of()));
    }

    static String id() {
        return UUID.randomUUID().toString();
    }
}
