package org.jauge.shop.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jauge.shared.Rejection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("K-02")
class ProblemPagesTest {

    @Test
    @DisplayName("K-02 docs/problems.md explains every code there is, and no other")
    void explains_every_code() {
        var codes = Stream.concat(rejections(), edge()).collect(Collectors.toSet());

        assertThat(codes).contains("gauge-exhausted", "invalid-field", "key-required");
        assertThat(pages()).containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    @DisplayName("K-02 the page gives each code of the edge its status")
    void agrees_on_the_status() {
        for (var problem : EdgeProblem.values())
            assertThat(ProblemPages.of(problem.code()).orElseThrow().status())
                    .as(problem.code())
                    .isEqualTo(problem.status());
    }

    private static Set<String> pages() {
        return ProblemPages.all().stream().map(ProblemPages.Page::code).collect(Collectors.toSet());
    }

    private static Stream<String> rejections() {
        return new ClassFileImporter()
                .importPackages("org.jauge").stream()
                        .filter(type -> type.isAssignableTo(Rejection.class) && !type.isEquivalentTo(Rejection.class))
                        .map(JavaClass::reflect)
                        .map(type -> Rejection.codeOf(type.asSubclass(Rejection.class)));
    }

    private static Stream<String> edge() {
        return Arrays.stream(EdgeProblem.values()).map(EdgeProblem::code);
    }
}
