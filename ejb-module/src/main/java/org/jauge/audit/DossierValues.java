package org.jauge.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an entry about a dossier tells, part by part. The values of a booking's deeds are texts, each written by the deed in
 * its own way; here they get names, so that a page can write a deadline as a deadline and an amount as an amount.
 */
final class DossierValues {

    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");

    /** How many of a line were let go, before its deadline. */
    private static final Pattern RELEASED = Pattern.compile("(\\d+) (?:\\d{4}-|null)");

    private static final Pattern AMOUNT = Pattern.compile("-?\\d+(\\.\\d+)?");

    private DossierValues() {}

    static List<Difference> of(String action, String before, String after) {
        var told =
                switch (action) {
                    case "booking-extended", "option-confirmed", "booking-reactivated" ->
                        List.of(new Difference("deadline", moments(before), moments(after)));
                    case "booking-locked", "booking-unlocked" -> withReason("lockedUntil", before, after);
                    case "booking-cancelled" -> withReason("bookingOutcome", before, after);
                    case "booking-released" -> released(before, after);
                    case "payment-returned", "refund-stuck" -> List.of(new Difference("amount", "", after));
                    case "extension-asked" -> List.of(new Difference("reason", before, after));
                    case "extension-refused" -> List.of(new Difference("answer", "", after));
                    default -> Difference.between(before, after);
                };
        return told.stream().filter(one -> !isSame(one.before(), one.after())).toList();
    }

    /** Amounts are the same however many decimals were computed. */
    private static boolean isSame(String before, String after) {
        if (!AMOUNT.matcher(before).matches() || !AMOUNT.matcher(after).matches()) return before.equals(after);
        return new BigDecimal(before).compareTo(new BigDecimal(after)) == 0;
    }

    /** Of several lines each deadline once. */
    private static String moments(String value) {
        return MOMENT.matcher(value)
                .results()
                .map(MatchResult::group)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** A word of ours, and what somebody typed after it. */
    private static List<Difference> withReason(String name, String before, String after) {
        return List.of(
                new Difference(name, first(before), first(after)), new Difference("reason", rest(before), rest(after)));
    }

    private static String first(String value) {
        return value.split(" ", 2)[0];
    }

    private static String rest(String value) {
        var parts = value.split(" ", 2);
        return parts.length == 1 ? "" : parts[1].strip();
    }

    private static List<Difference> released(String before, String after) {
        var items = RELEASED.matcher(before)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .sum();
        return List.of(
                new Difference("quantity", "", items == 0 ? "" : String.valueOf(items)),
                new Difference("deadline", "", moments(before)),
                new Difference("reason", "", after));
    }
}
