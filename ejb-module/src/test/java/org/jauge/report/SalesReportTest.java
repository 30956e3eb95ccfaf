package org.jauge.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jauge.report.Dimension.ACTIVITY;
import static org.jauge.report.Dimension.CATEGORY;
import static org.jauge.report.Dimension.CLERK;
import static org.jauge.report.Dimension.DAY;
import static org.jauge.report.Dimension.METHOD;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jauge.dossier.PaymentMethod;
import org.jauge.shared.InvalidField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Splitting and adding up. */
@Tag("P-02")
class SalesReportTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    @Test
    @DisplayName("P-02 lines by what is asked, cancelled items on their own day, tax rounded once for each rate")
    void splits_sales() {
        var facts = List.of(
                sold(MONDAY, "Cinéma", "Adulte", "Ann", 3, "9.99", "5.5"),
                sold(MONDAY, "Cinéma", "Enfant", "Bob", 1, "5.00", null),
                cancelled(MONDAY.plusDays(1), "Cinéma", "Adulte", "Bob", 1, "9.99", "5.5"));

        var report = SalesReport.of(filter(DAY, METHOD), facts, List.of());

        assertThat(report.salesBy()).containsExactlyInAnyOrder(DAY, METHOD);
        assertThat(report.sales()).hasSize(2);
        var monday = report.sales().get(0);
        assertThat(monday.group().day()).isEqualTo(MONDAY);
        assertThat(monday.sold()).isEqualTo(4);
        assertThat(monday.value()).isEqualByComparingTo("34.97");
        assertThat(monday.vat()).isEqualByComparingTo("1.56"); // 29.97 × 5.5 / 105.5
        assertThat(monday.net()).isEqualByComparingTo("33.41");
        assertThat(report.sales().get(1).value()).isEqualByComparingTo("-9.99");
        assertThat(report.salesTotals()).hasSize(1);
        var total = report.salesTotals().get(0);
        assertThat(total.value()).isEqualByComparingTo("24.98");
        assertThat(total.cancelled()).isEqualTo(1);
        assertThat(total.vat()).isEqualByComparingTo("1.04");
    }

    @Test
    @DisplayName("P-02, P-05 money by method; gifts and fees stand apart")
    void splits_money() {
        var moved = List.of(
                MoneyLine.payment(paid(PaymentMethod.CASH, "Ann"), new BigDecimal("20")),
                MoneyLine.refund(paid(PaymentMethod.CASH, "Bob"), new BigDecimal("5")),
                MoneyLine.payment(paid(PaymentMethod.FREE, "Ann"), new BigDecimal("12")),
                MoneyLine.refund(paid(PaymentMethod.FREE, "Ann"), new BigDecimal("2")),
                MoneyLine.fee(paid(null, "Ann"), new BigDecimal("1")));

        var report = SalesReport.of(filter(METHOD, ACTIVITY), List.of(), moved);

        assertThat(report.moneyBy()).containsExactly(METHOD);
        assertThat(report.money())
                .extracting(line -> line.group().method())
                .containsExactly(null, PaymentMethod.CASH, PaymentMethod.FREE);
        assertThat(report.moneyTotals()).hasSize(1);
        var total = report.moneyTotals().get(0);
        assertThat(total.balance()).isEqualByComparingTo("15");
        assertThat(total.gifts()).isEqualByComparingTo("10");
        assertThat(total.fees()).isEqualByComparingTo("1");
    }

    @RepeatedTest(20)
    @DisplayName("P-02 however it is split, the lines of a currency add up to its total")
    void lines_add_up() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var facts = new ArrayList<SoldFact>();
        for (var i = 0; i < 50; i++) {
            var day = MONDAY.plusDays(random.nextInt(5));
            var price = BigDecimal.valueOf(random.nextInt(3000), 2).toPlainString();
            var name = "c" + random.nextInt(3);
            facts.add(
                    random.nextInt(4) == 0
                            ? cancelled(day, "a" + random.nextInt(2), name, "Ann", 1, price, null)
                            : sold(day, "a" + random.nextInt(2), name, "Bob", 1 + random.nextInt(4), price, "20"));
        }
        var by = EnumSet.noneOf(Dimension.class);
        for (var one : List.of(DAY, ACTIVITY, CATEGORY, CLERK)) if (random.nextBoolean()) by.add(one);

        var report = SalesReport.of(new ReportFilter(MONDAY, MONDAY, null, null, null, null, by), facts, List.of());

        assertThat(report.sales().stream().map(SalesLine::value).reduce(BigDecimal.ZERO, BigDecimal::add))
                .as("seed %d", seed)
                .isEqualByComparingTo(report.salesTotals().get(0).value());
        assertThat(report.sales()).as("seed %d", seed).isSortedAccordingTo((a, b) -> a.group()
                .compareTo(b.group()));
    }

    @Test
    @DisplayName("P-02 a year at most, and never backwards")
    void bounds_the_days() {
        var year = new ReportFilter(MONDAY, MONDAY.plusDays(365), null, null, null, null, Set.of());
        assertThat(year.by()).isEmpty();
        refused("before-from", MONDAY.minusDays(1));
        refused("too-long-a-span", MONDAY.plusDays(366));
    }

    private static void refused(String rule, LocalDate until) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> new ReportFilter(MONDAY, until, null, null, null, null, Set.of()))
                .returns(rule, InvalidField::rule);
    }

    private static ReportFilter filter(Dimension... by) {
        return new ReportFilter(
                MONDAY,
                MONDAY.plusDays(6),
                null,
                null,
                null,
                null,
                Set.copyOf(Stream.of(by).toList()));
    }

    private static Group paid(@Nullable PaymentMethod method, String clerk) {
        return new Group(MONDAY, "", "", method, clerk, "EUR");
    }

    private static SoldFact sold(
            LocalDate day, String activity, String name, String clerk, int items, String price, @Nullable String vat) {
        return fact(day, activity, name, clerk, items, price, vat, false);
    }

    private static SoldFact cancelled(
            LocalDate day, String activity, String name, String clerk, int items, String price, @Nullable String vat) {
        return fact(day, activity, name, clerk, items, price, vat, true);
    }

    private static SoldFact fact(
            LocalDate day,
            String activity,
            String name,
            String clerk,
            int items,
            String price,
            @Nullable String vat,
            boolean cancels) {
        var group = new Group(day, activity, name, null, clerk, "EUR");
        return SoldFact.of(group, items, new BigDecimal(price), vat == null ? null : new BigDecimal(vat), cancels);
    }
}
