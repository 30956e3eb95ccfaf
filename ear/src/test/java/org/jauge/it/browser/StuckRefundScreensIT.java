package org.jauge.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.UUID;
import org.jauge.it.fixture.FirstTicketCancelled;
import org.jauge.it.fixture.FxDrink;
import org.jauge.it.fixture.MailedSale;
import org.jauge.it.fixture.StuckRefund;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A refund that a provider refuses, on the dossier's page in French. */
@Tag("B-22")
class StuckRefundScreensIT extends SignedInTest {

    private static House house;

    @BeforeAll
    static void open() {
        house = House.open();
    }

    @Override
    String email() {
        return house.ownerEmail();
    }

    @Test
    @Tag("A-10")
    @DisplayName("B-22, A-10 the dossier says that a person is needed, who did what in words, and takes the answer")
    void needs_a_person() {
        var drink = FxDrink.enter(house.owner());
        var email = UUID.randomUUID() + "@it.example";
        var number = house.call(
                new MailedSale(drink.event(), drink.place("A"), drink.category(FxDrink.ADULTE), 1, email, "fr"));
        house.call(new FirstTicketCancelled(number));
        house.call(new StuckRefund(number));
        open("/dossiers/view.xhtml?number=" + number);
        var main = page.locator("main");

        assertThat(main).containsText("demande une personne");
        assertThat(main).containsText("Prestataire de paiement (gone)");
        screenshot("stuck");
        page.setViewportSize(390, 844);
        screenshot("stuck on a phone");
        page.setViewportSize(1280, 800);
        page.getByText("Réglé autrement").click();
        page.locator(".ui-confirmdialog-yes").click();

        assertThat(messages().first()).hasText("Le remboursement est noté comme réglé.");
        assertThat(main).not().containsText("demande une personne");
        open("/journal/list.xhtml?text=" + number);
        assertThat(main).containsText("Prestataire de paiement (gone)");
        assertThat(main).containsText("remboursement réglé autrement");
    }
}
