package org.jauge.tabular;

import java.util.stream.Stream;

/**
 * A column of a table and every header that means it; case, accents and punctuation of a header do not matter.
 *
 * @param name what errors and programs call it
 * @param required the file must have it; a cell may still be empty
 */
public record Column(String name, String french, String english, boolean required) {

    public static Column required(String name, String french, String english) {
        return new Column(name, french, english, true);
    }

    public static Column optional(String name, String french, String english) {
        return new Column(name, french, english, false);
    }

    Stream<String> headers() {
        return Stream.of(name, french, english).map(Words::folded).distinct();
    }
}
