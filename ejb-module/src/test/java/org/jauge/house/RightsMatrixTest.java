package org.jauge.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("S-04")
class RightsMatrixTest {

    private static final Path AGREED = Path.of("src/test/resources/org/jauge/house/rights.txt");

    private static final List<String> LINES = RightsMatrix.lines();

    @Test
    @DisplayName("S-04 for every method of every service somebody decided who may call it")
    void every_method_has_its_roles() {
        assertThat(RightsMatrix.lines()).hasSizeGreaterThan(30).noneMatch(RightsMatrix::isUndecided);
    }

    /** A new method, or one whose roles change, is entered in the file by hand: this is the second look. */
    @Test
    @DisplayName("S-04 roles and methods are those of the agreed matrix, no more and no less")
    void roles_are_as_agreed() throws IOException {
        assertThat(LINES).as("enter what changed into " + AGREED).containsExactlyElementsOf(agreed());
    }

    private static List<String> agreed() throws IOException {
        try (var lines = Files.lines(AGREED)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .sorted()
                    .toList();
        }
    }
}
