package org.jauge.shop.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Reads docs/problems.md: one heading a code, the first line under it "status · title", then prose. */
final class ProblemPages {

    private static final Map<String, Page> PAGES = parse(source());

    private ProblemPages() {}

    @Schema(name = "ProblemPage", description = "What a problem code means.")
    public record Page(
            @Schema(example = "gauge-exhausted", required = true)
            String code,

            @Schema(example = "409", required = true) int status,
            @Schema(example = "Sold out", required = true) String title,
            @Schema(required = true) String description) {}

    static Optional<Page> of(String code) {
        return Optional.ofNullable(PAGES.get(code));
    }

    static Collection<Page> all() {
        return PAGES.values();
    }

    static String titleOf(String code) {
        return of(code).map(Page::title).orElse(code);
    }

    private static Map<String, Page> parse(String markdown) {
        var pages = new LinkedHashMap<String, Page>();
        var sections = markdown.split("(?m)^## ", -1);
        for (var i = 1; i < sections.length; i++) {
            var parts = sections[i].split("\n+", 3);
            var summary = parts[1].split(" · ", 2);
            var code = parts[0].strip();
            pages.put(code, new Page(code, Integer.parseInt(summary[0]), summary[1].strip(), parts[2].strip()));
        }
        return pages;
    }

    private static String source() {
        try (var file = ProblemPages.class.getResourceAsStream("/problems.md")) {
            if (file == null) throw new IllegalStateException("problems.md is not in the archive");
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
