package org.jauge.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PagesTest {

    /** What the Content-Security-Policy blocks: inline styles, scripts and handlers, and tags that render them. */
    private static final Pattern AGAINST_THE_POLICY = Pattern.compile(
            "\\sstyle=|\\son(?:click|change|submit|load|input|key\\w+|complete|success)=|javascript:|<script|<style"
                    + "|<p:selectOneMenu|<p:ajaxStatus|reflow=\"true\"");

    @Test
    @Tag("S-06")
    @DisplayName("S-06 no page asks for what its own policy forbids")
    void no_page_asks_for_what_its_own_policy_forbids() throws IOException {
        var pages = pages();

        assertThat(pages).hasSizeGreaterThan(5).allSatisfy(page -> assertThat(Files.readString(page))
                .as(page.toString())
                .doesNotContainPattern(AGAINST_THE_POLICY));
    }

    private static List<Path> pages() throws IOException {
        try (var files = Files.walk(Path.of("src/main/webapp"))) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
    }
}
