package org.jauge.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("S-01")
class TenancyTest {

    /** Entities without a merchant of their own that may not be null, and why. */
    private static final Map<String, String> OF_NO_MERCHANT = Map.of(
            "Merchant", "is the merchant",
            "OneTimeLink", "the set-up link comes before the first merchant",
            "SignInThrottle", "counts attempts of people who may be nobody's");

    @Test
    @DisplayName("S-01 every row carries its merchant, or is listed here with the reason why not")
    void every_entity_has_a_merchant() {
        assertThat(entities().toList()).hasSizeGreaterThan(15).allSatisfy(entity -> assertThat(hasMerchant(entity))
                .as(entity.getSimpleName())
                .isNotEqualTo(OF_NO_MERCHANT.containsKey(entity.getSimpleName())));
    }

    @Test
    @DisplayName("S-01 nothing is listed that is not there")
    void every_exception_exists() {
        assertThat(entities().map(JavaClass::getSimpleName)).containsAll(OF_NO_MERCHANT.keySet());
    }

    private static boolean hasMerchant(JavaClass entity) {
        return entity.getFields().stream()
                .filter(field -> field.isAnnotatedWith(Column.class))
                .map(field -> field.getAnnotationOfType(Column.class))
                .anyMatch(column -> column.name().equals("merchant_id") && !column.nullable());
    }

    private static Stream<JavaClass> entities() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.jauge").stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class));
    }
}
