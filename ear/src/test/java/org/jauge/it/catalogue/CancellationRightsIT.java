package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jauge.dossier.CancellationOrder;
import org.jauge.dossier.DossierState;
import org.jauge.dossier.NewLine;
import org.jauge.dossier.NewPayment;
import org.jauge.dossier.NewSale;
import org.jauge.dossier.PaymentMethod;
import org.jauge.dossier.Sales;
import org.jauge.merchant.Identity;
import org.jauge.merchant.Rights;
import org.jauge.merchant.Role;
import org.jauge.shared.Forbidden;
import org.jauge.shared.NotFound;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who may cancel what. */
@Tag("A-09")
class CancellationRightsIT extends CancellationTest {

    @Inject
    Sales sales;

    @Inject
    Hiring hiring;

    @Test
    @DisplayName("A-09 the box office cancels what any desk sold, where every activity of the dossier is its own")
    void needs_every_activity() {
        openEvening(false);
        var elsewhere = office.activity(owner, "Autre", true);
        var there = office.place(owner, elsewhere, "A").id();
        var other = office.category(owner, elsewhere, there);
        var evening = office.event(owner, elsewhere);
        var both = sell(new NewLine(event, place, special, 1), new NewLine(evening, there, other, 1));
        var foreign = sell(new NewLine(evening, there, other, 1));
        var own = sell(special, 1);
        var clerk = colleague(Role.BOX_OFFICE);

        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> cancelAs(clerk, both));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> cancelAs(clerk, foreign));
        cancelAs(clerk, own);

        assertThat(read(own).header().state()).isEqualTo(DossierState.CANCELLED);
        assertThat(read(both).header().state()).isEqualTo(DossierState.SETTLED);
        assertThat(read(own).cancellations().get(0).actor()).isEqualTo(clerk.actor());
    }

    @Test
    @DisplayName("A-09 who only reads cancels nothing and is not told what it would do")
    void a_reader_may_not() {
        openEvening(false);
        var number = sell(special, 1);
        var reader = colleague(Role.READER);

        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> cancelAs(reader, number));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> office.get(reader, () -> cancellations.preview(CancellationOrder.whole(number, ""))));
        assertThat(read(number).header().state()).isEqualTo(DossierState.SETTLED);
    }

    private void cancelAs(Identity who, String number) {
        var id = UUID.randomUUID().toString();
        office.run(who, () -> cancellations.cancel(id, CancellationOrder.whole(number, "ill")));
    }

    private String sell(NewLine... lines) {
        var cash = new NewPayment(PaymentMethod.CASH, null, null, null);
        return office.get(owner, () -> {
            var outlet = office.outlets.lines().get(0).id();
            var sale = new NewSale(outlet, "desk", null, List.of(lines), false, null, List.of(), cash);
            return sales.sell(UUID.randomUUID().toString(), sale).header().number();
        });
    }

    /** Of the first activity only. */
    private Identity colleague(Role role) {
        return hiring.hire(owner, "Mona", new Rights(role, false, Set.of(activity)));
    }
}
