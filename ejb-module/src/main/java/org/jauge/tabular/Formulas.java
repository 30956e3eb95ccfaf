package org.jauge.tabular;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running what somebody typed into a name: an apostrophe before it makes it text. What comes back
 * loses exactly that apostrophe, so a table returns as it left.
 */
final class Formulas {

    private static final String RUN = "=+-@\t\r\n＝＋－＠";
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:[.,]\\d+)?");

    private Formulas() {}

    static String defused(String text) {
        return isRun(text) && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }

    static String restored(String cell) {
        return cell.startsWith("'") && isRun(cell) ? cell.substring(1) : cell;
    }

    /** Also with apostrophes before it, lest one that was typed be taken for ours. */
    private static boolean isRun(String text) {
        var first = 0;
        while (first < text.length() && text.charAt(first) == '\'') first++;
        return first < text.length() && RUN.indexOf(text.charAt(first)) >= 0;
    }
}
