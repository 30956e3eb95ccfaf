package org.jauge.backoffice.journal;

import static java.util.regex.Matcher.quoteReplacement;
import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jauge.backoffice.shell.Language;

/** The journal keeps what was said in the words of the program; here they become those of the reader. */
@Named
@ApplicationScoped
public class JournalWords {

    /** By the clock on some wall, or with a Z at its end by no clock. */
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?Z?)?");

    private static final Pattern AMOUNT = Pattern.compile("-?\\d+\\.\\d+");

    private static final Pattern MONEY = Pattern.compile("-?\\d+(\\.\\d+)?");

    private static final Set<String> OF_MONEY = Set.of("amount", "balance", "fee", "refund");

    /** What somebody typed; nothing in it is a moment of ours. */
    private static final Set<String> TYPED = Set.of("answer", "reason");

    @Inject
    Language language;

    /** A word of the program in the reader's language; as it is where the bundle has none. */
    public String word(String family, String word) {
        var key = family + "." + word;
        return language.knows(key) ? language.text(key) : word;
    }

    /** A text with moments in it, as the reader writes them. */
    public String text(String noted) {
        return written(noted, "");
    }

    /**
     * A value of a part: a role, a state, a list of scopes, a moment, or what somebody typed.
     *
     * @param zone that moments are shown in, where they were noted without one
     * @param currency that amounts are in; empty where the entry does not belong to one
     */
    public String value(String subject, String part, String value, String zone, String currency) {
        if (!currency.isEmpty()
                && OF_MONEY.contains(part)
                && MONEY.matcher(value).matches()) return language.money(new BigDecimal(value), currency);
        return Arrays.stream(value.split(", ", -1))
                .map(one -> known(subject, part, one, zone))
                .collect(joining(", "));
    }

    private String known(String subject, String part, String value, String zone) {
        return Stream.of(part, part.replaceAll("s$", ""), subject + capital(part), "event" + capital(part))
                .map(family -> family + "." + value)
                .filter(language::knows)
                .findFirst()
                .map(language::text)
                .orElseGet(() -> noted(part, amount(word("journalValue", value)), zone));
    }

    private String noted(String part, String value, String zone) {
        return TYPED.contains(part) ? value : written(value, zone);
    }

    private String written(String noted, String zone) {
        return MOMENT.matcher(noted).replaceAll(found -> quoteReplacement(moment(found.group(), zone)));
    }

    /** Typed text may look like one that no calendar has: then it stays as it is. */
    private String moment(String noted, String zone) {
        try {
            return noted.endsWith("Z")
                    ? language.moment(Instant.parse(noted), zone, "datetime")
                    : language.moment(LocalDateTime.parse(noted), null, "datetime");
        } catch (DateTimeException e) {
            return noted;
        }
    }

    private String amount(String value) {
        if (!AMOUNT.matcher(value).matches()) return value;
        return value.replace(
                '.', DecimalFormatSymbols.getInstance(language.getLocale()).getDecimalSeparator());
    }

    private static String capital(String part) {
        return part.isEmpty() ? "" : Character.toUpperCase(part.charAt(0)) + part.substring(1);
    }
}
