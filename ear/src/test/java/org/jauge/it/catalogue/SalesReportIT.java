package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jauge.dossier.MoneyBack;
import org.jauge.dossier.NewLine;
import org.jauge.dossier.NewPayment;
import org.jauge.dossier.NewSale;
import org.jauge.dossier.PaymentMethod;
import org.jauge.dossier.PlaceFate;
import org.jauge.dossier.Sales;
import org.jauge.dossier.TicketFate;
import org.jauge.merchant.Identity;
import org.jauge.merchant.Rights;
import org.jauge.merchant.Role;
import org.jauge.report.Dimension;
import org.jauge.report.ReportFilter;
import org.jauge.report.SalesLine;
import org.jauge.report.SalesReport;
import org.jauge.report.SalesReports;
import org.jauge.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reports over what was really sold, given back and kept. */
@Tag("P-02")
class SalesReportIT extends CancellationTest {

    @Inject
    SalesReports reports;

    @Inject
    Sales sales;

    @Inject
    Hiring hiring;

    @Test
    @Tag("P-05")
    @DisplayName("P-02, P-05 sales by category and method, and money by method; a gift and a fee stand apart")
    void tells_what_was_sold() {
        openEvening(false);
        var number = sell(special, 3, NewPayment.gift(new BigDecimal("12"), "Presse"), by(PaymentMethod.CASH));
        sell(adult, 2, by(PaymentMethod.CARD_TERMINAL));
        cancel(order(number, ids(number, 1), TicketFate.INVALIDATED, PlaceFate.RELEASED, MoneyBack.PART, "10", "2"));

        var report = report(null, Dimension.CATEGORY, Dimension.METHOD);

        assertThat(report.sales())
                .extracting(SalesReportIT::told)
                .containsExactly(
                        "Adulte CARD_TERMINAL 2 0 20",
                        "Spécial CASH 3 1 16",
                        "Spécial FREE 0 0 8"); // 12 of 36 are given
        assertThat(report(null, Dimension.CATEGORY).sales())
                .extracting(SalesReportIT::told)
                .containsExactly("Adulte null 2 0 20", "Spécial null 3 1 24");
        assertThat(report.money())
                .extracting(line -> line.group().method() + " "
                        + line.received().stripTrailingZeros().toPlainString())
                .containsExactly("null 0", "CASH 24", "CARD_TERMINAL 20", "FREE 0");
        var total = report.moneyTotals().get(0);
        assertThat(total.gifts()).isEqualByComparingTo("2"); // the oldest payment gives back first
        assertThat(total.balance()).isEqualByComparingTo("44");
        assertThat(total.fees()).isEqualByComparingTo("2");
    }

    private static String told(SalesLine line) {
        return line.group().category() + " " + line.group().method() + " " + line.sold() + " " + line.cancelled() + " "
                + line.value().stripTrailingZeros().toPlainString();
    }

    @Test
    @Tag("P-05")
    @DisplayName("P-02, P-05 one category alone, and what one method paid of it: the parts make the whole")
    void narrows_to_a_category_and_a_method() {
        openEvening(false);
        sell(
                special,
                3,
                new NewPayment(PaymentMethod.CARD_TERMINAL, null, null, new BigDecimal("10")),
                by(PaymentMethod.CASH));
        sell(special, 1, by(PaymentMethod.CHEQUE));
        sell(adult, 2, by(PaymentMethod.CASH));

        var whole = value(special, null);
        assertThat(whole).isEqualByComparingTo("48");
        assertThat(value(special, PaymentMethod.CASH)).isEqualByComparingTo("26");
        assertThat(value(special, PaymentMethod.CARD_TERMINAL)).isEqualByComparingTo("10");
        assertThat(value(special, PaymentMethod.CHEQUE)).isEqualByComparingTo("12");
        assertThat(value(adult, PaymentMethod.CASH)).isEqualByComparingTo("20");
        var stranger = office.open();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> office.get(stranger, () -> reports.report(of(special, null))));
    }

    private BigDecimal value(long category, @Nullable PaymentMethod method) {
        var report = office.get(owner, () -> reports.report(of(category, method)));
        var total = report.salesTotals().stream().map(SalesLine::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(report.sales().stream().map(SalesLine::value).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(total);
        return total;
    }

    private ReportFilter of(long category, @Nullable PaymentMethod method) {
        var days = filter(null);
        return new ReportFilter(
                days.from(), days.until(), activity, category, method, null, EnumSet.of(Dimension.METHOD));
    }

    @Test
    @DisplayName("P-02 random histories: value + fees − money − gifts of all reports is what all dossiers still owe")
    void agrees_with_the_books() {
        openEvening(false);
        var seed = System.nanoTime();
        var random = new Random(seed);
        var due = BigDecimal.ZERO;
        for (var i = 0; i < 8; i++) {
            var number = sell(random.nextBoolean() ? special : adult, 1 + random.nextInt(3), by(PaymentMethod.CASH));
            var fate = random.nextBoolean() ? TicketFate.INVALIDATED : TicketFate.KEPT;
            var back = fate == TicketFate.KEPT || random.nextBoolean() ? MoneyBack.FULL : MoneyBack.NONE;
            if (random.nextBoolean()) cancel(order(number, ids(number, 1), fate, PlaceFate.KEPT, back, null, null));
            due = due.add(read(number).balance().due());
        }

        var report = report(null, Dimension.DAY, Dimension.CLERK);

        var sold = report.salesTotals().get(0);
        var money = report.moneyTotals().get(0);
        assertThat(sold.value().add(money.fees()).subtract(money.balance()).subtract(money.gifts()))
                .as("seed %d", seed)
                .isEqualByComparingTo(due);
    }

    @Test
    @Tag("A-09")
    @DisplayName("A-09 who works for chosen activities sees their sales alone, and no money; days of others are empty")
    void shows_ones_own() {
        openEvening(false);
        sell(special, 2, by(PaymentMethod.CASH));
        var mine = reader(Set.of(activity));
        var other = reader(Set.of(office.activity(owner, "Ailleurs", false)));
        var nothing = reader(Set.of());

        assertThat(report(mine, null).salesTotals()).hasSize(1);
        assertThat(report(mine, null).moneyTotals()).isEmpty();
        assertThat(report(other, null).salesTotals()).isEmpty();
        assertThat(report(nothing, null).salesTotals()).isEmpty();
        assertThat(report(office.open(), null).salesTotals()).isEmpty();
        assertRefused(NotFound.class, () -> reports.report(filter(1L)));
    }

    @Test
    @DisplayName("P-02 the same lines leave as CSV and XLSX, in the words of the reader, and no name runs as a formula")
    void leaves_as_files() {
        openEvening(false);
        var evil = sold("=2+3", org.jauge.category.Composition.none(), "5.00");
        sell(evil, 1, by(PaymentMethod.CASH));
        var filter = filter(null, Dimension.CATEGORY, Dimension.METHOD);

        var csv = new String(office.get(owner, () -> reports.salesCsv(filter, "fr")), StandardCharsets.UTF_8);
        var money = new String(office.get(owner, () -> reports.moneyCsv(filter, "en")), StandardCharsets.UTF_8);
        var book = office.get(owner, () -> reports.xlsx(filter, "fr"));

        assertThat(csv).contains("Catégorie;Moyen de paiement;Devise;Vendus").contains("'=2+3;Espèces;EUR;1;0;5");
        assertThat(money).contains("Payment method,Currency,Received").contains("Cash,EUR,5");
        assertThat(new String(book, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
    }

    private SalesReport report(@Nullable Long activityId, Dimension... by) {
        return office.get(owner, () -> reports.report(filter(activityId, by)));
    }

    private SalesReport report(Identity who, @Nullable Long activityId) {
        return office.get(who, () -> reports.report(filter(activityId)));
    }

    private static ReportFilter filter(@Nullable Long activityId, Dimension... by) {
        var today = LocalDate.now(ZoneId.of("Europe/Paris"));
        var split = EnumSet.noneOf(Dimension.class);
        split.addAll(List.of(by));
        return new ReportFilter(today.minusDays(1), today.plusDays(1), activityId, null, null, null, split);
    }

    private String sell(long category, int quantity, NewPayment... payments) {
        var lines = List.of(new NewLine(event, place, category, quantity));
        return office.get(owner, () -> {
            var desk = office.outlets.lines().get(0).id();
            var sale = new NewSale(desk, "desk", null, lines, false, null, List.of(), List.of(payments));
            return sales.sell(UUID.randomUUID().toString(), sale).header().number();
        });
    }

    private static NewPayment by(PaymentMethod method) {
        return new NewPayment(method, null, null, null);
    }

    /** As the database knows her. */
    private Identity reader(Set<Long> activities) {
        return hiring.hire(owner, "Rose", new Rights(Role.READER, false, activities));
    }
}
