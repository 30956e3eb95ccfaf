package org.jauge.privacy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows of one kind that are held about a contact. A query knows the contact's id as {@code ?1}, his number as {@code ?2} and
 * his merchant as {@code ?3}.
 *
 * @param name in the exported document
 * @param from the query without what it selects
 * @param fields name and column each
 */
record ExportSection(String name, String from, List<Field> fields) {

    record Field(String name, String column) {}

    ExportSection {
        fields = List.copyOf(fields);
    }

    /** @param fields {@code number d.number}: the name and, after a blank, the column */
    static ExportSection of(String name, String from, String... fields) {
        var columns = Arrays.stream(fields)
                .map(field -> field.split(" ", 2))
                .map(parts -> new Field(parts[0], parts[1]))
                .toList();
        return new ExportSection(name, from, columns);
    }

    String sql() {
        return fields.stream().map(Field::column).collect(Collectors.joining(", ", "select ", " ")) + from;
    }
}
