package org.jauge.profile;

import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jauge.shared.InvalidField;
import org.jauge.shared.Whole;

/**
 * How many days before its deadline a booking is reminded of, the farthest first; none means never by itself.
 *
 * @param days each once, 1 to 90
 */
public record ReminderDays(List<Integer> days) {

    public static final int DAYS_MAX = 90;
    public static final int COUNT_MAX = 5;

    /** What every merchant starts with. */
    public static final ReminderDays USUAL = new ReminderDays(List.of(3));

    private static final String FIELD = "reminderDays";

    public ReminderDays {
        var sorted = new TreeSet<Integer>(Collections.reverseOrder());
        for (var each : days) sorted.add(Whole.between(FIELD, each, 1, DAYS_MAX));
        if (sorted.size() > COUNT_MAX) throw new InvalidField(FIELD, "too-many", sorted.size());
        days = List.copyOf(sorted);
    }

    /** As people type it: {@code 7, 3, 1}. */
    public static ReminderDays typed(String text) {
        return new ReminderDays(Stream.of(text.split("[,;\\s]+"))
                .filter(each -> !each.isBlank())
                .map(ReminderDays::number)
                .toList());
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new InvalidField(FIELD, "not-days", text);
        }
    }

    @Override
    public String toString() {
        return days.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** As it is kept: each between two commas, so that a query finds one. */
    String kept() {
        return days.stream().map(day -> day + ",").collect(Collectors.joining("", ",", ""));
    }

    /** What a query looks for to find who is reminded so many days before. */
    public static String having(int day) {
        return "%," + day + ",%";
    }
}
