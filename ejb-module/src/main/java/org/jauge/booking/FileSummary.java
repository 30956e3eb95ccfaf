package org.jauge.booking;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jauge.dossier.DossierDetails;
import org.jauge.dossier.HoldDetails.HoldLine;
import org.jauge.dossier.IncludedVat;
import org.jauge.dossier.LineState;
import org.jauge.tabular.Written;
import org.jspecify.annotations.Nullable;

/**
 * A file as its summary says it: the block of the file, and its content by state and event (B-16, B-17).
 *
 * @param facts what and how, one below the other
 * @param vat the tax in the total, by rate; none where no category names a rate
 */
record FileSummary(String title, List<Fact> facts, List<Section> sections, String total, List<Fact> vat) {

    record Fact(String name, String value) {}

    /** @param variant and {@code group} are empty where nothing is said */
    record Section(
            String heading,
            String product,
            String when,
            String variant,
            String group,
            List<Row> rows,
            String subtotal) {}

    record Row(String rate, String quantity, String unitPrice, String subtotal) {}

    /** Lines of one state at one event are told together. */
    private record Together(LineState state, long eventId) {}

    /** What is known of an event beside its lines. */
    record Visit(Instant endsAt, String variant) {}

    private record Words(Locale locale) {

        String word(String french, String english) {
            return locale.getLanguage().equals("fr") ? french : english;
        }

        String money(BigDecimal amount, String currency) {
            var digits = Currency.getInstance(currency).getDefaultFractionDigits();
            return amount.setScale(digits).toPlainString() + " " + currency;
        }

        Fact vat(IncludedVat vat, String currency) {
            var rate = Written.percent(vat.rate(), locale);
            return new Fact(word("Dont TVA à ", "Including VAT at ") + rate, money(vat.amount(), currency));
        }

        String day(Instant moment, ZoneId zone) {
            var pattern = word("EEEE d MMMM uuuu", "EEEE, d MMMM uuuu");
            return DateTimeFormatter.ofPattern(pattern, locale).format(moment.atZone(zone));
        }

        String time(Instant moment, ZoneId zone) {
            return DateTimeFormatter.ofPattern("HH:mm", locale).format(moment.atZone(zone));
        }

        String state(LineState state) {
            return switch (state) {
                case BOOKED -> word("Réservé", "Booked");
                case OPTIONED -> word("Option", "Option");
                case SOLD -> word("Acheté", "Bought");
                case RELEASED -> word("Libéré", "Released");
                default -> word("Annulé", "Cancelled");
            };
        }

        String status(DossierDetails dossier) {
            return switch (dossier.header().state()) {
                case BOOKED -> word("Réservation", "Booking");
                case SETTLED -> word("Payé", "Settled");
                default -> word("Annulé", "Cancelled");
            };
        }
    }

    /** @param zone the merchant's, for when the file was made */
    static FileSummary of(
            DossierDetails dossier, @Nullable GroupDetails group, Map<Long, Visit> visits, ZoneId zone, Locale locale) {
        var words = new Words(locale);
        var header = dossier.header();
        var total = words.money(header.total(), header.currency());
        var created = words.day(header.createdAt(), zone) + " - " + words.time(header.createdAt(), zone);
        var facts = List.of(
                new Fact(words.word("Dossier n°", "File #"), header.number()),
                new Fact(words.word("Canal", "Channel"), header.pointOfSale()),
                new Fact(words.word("État", "Status"), words.status(dossier)),
                new Fact(words.word("Contact", "File contact"), contact(header)),
                new Fact(words.word("Créé", "Created"), created),
                new Fact(words.word("Montant", "File amount"), total));
        var sections = new ArrayList<Section>();
        var together = dossier.lines().stream()
                .collect(Collectors.groupingBy(
                        line -> new Together(line.state(), line.eventId()), LinkedHashMap::new, Collectors.toList()));
        for (var lines : together.values()) sections.add(section(lines, group, visits, header.currency(), words));
        var title = words.word("Récapitulatif du dossier ", "Summary of file ") + header.number();
        var vat = dossier.vat().stream()
                .map(one -> words.vat(one, header.currency()))
                .toList();
        return new FileSummary(title, facts, sections, total, vat);
    }

    private static String contact(DossierDetails.Header header) {
        var name = Stream.of(header.contactFirstName(), header.contactLastName())
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" "));
        return header.contactNumber() == null ? name : name + " (" + header.contactNumber() + ")";
    }

    private static Section section(
            List<HoldLine> lines, @Nullable GroupDetails group, Map<Long, Visit> visits, String currency, Words words) {
        var first = lines.get(0);
        var zone = ZoneId.of(first.zone());
        var visit = visits.getOrDefault(first.eventId(), new Visit(first.eventStart(), ""));
        var rows = lines.stream()
                .map(line -> new Row(
                        line.publicName(),
                        String.valueOf(line.quantity()),
                        words.money(line.unitPrice(), currency),
                        words.money(line.subtotal(), currency)))
                .toList();
        var subtotal = lines.stream().map(HoldLine::subtotal).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Section(
                words.state(first.state()),
                first.activityName(),
                words.day(first.eventStart(), zone) + " - " + words.time(first.eventStart(), zone)
                        + words.word(" à ", " to ") + words.time(visit.endsAt(), zone),
                visit.variant(),
                group == null ? "" : said(group),
                rows,
                words.money(subtotal, currency));
    }

    private static String said(GroupDetails group) {
        return Stream.of(group.name(), group.type(), group.remark())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" - "));
    }
}
