package org.jauge.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the sections of an export, each a list of rows. Money is text with its decimals, moments are UTC, empty is left out. */
@ApplicationScoped
class ExportDocument {

    private static final JsonGeneratorFactory GENERATORS =
            Json.createGeneratorFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    private static final int CENTS = 2;

    @PersistenceContext
    EntityManager em;

    /** In the order of the sections and of their fields. */
    Map<String, List<Map<String, String>>> of(long merchantId, long contactId, long number) {
        var document = new LinkedHashMap<String, List<Map<String, String>>>();
        for (var section : ExportSections.ALL)
            document.put(
                    section.name(),
                    rows(section, merchantId, contactId, number).stream()
                            .map(row -> told(section, (Object[]) row))
                            .toList());
        return document;
    }

    static byte[] json(Map<String, List<Map<String, String>>> document) {
        var bytes = new ByteArrayOutputStream();
        try (var json = GENERATORS.createGenerator(bytes)) {
            json.writeStartObject();
            document.forEach((section, rows) -> {
                json.writeStartArray(section);
                for (var row : rows) {
                    json.writeStartObject();
                    row.forEach(json::write);
                    json.writeEnd();
                }
                json.writeEnd();
            });
            json.writeEnd();
        }
        return bytes.toByteArray();
    }

    private List<?> rows(ExportSection section, long merchantId, long contactId, long number) {
        var sql = section.sql();
        var query = em.createNativeQuery(sql).setParameter(1, contactId);
        if (sql.contains("?2")) query.setParameter(2, String.valueOf(number));
        if (sql.contains("?3")) query.setParameter(3, merchantId);
        return query.getResultList();
    }

    private static Map<String, String> told(ExportSection section, Object[] row) {
        var told = new LinkedHashMap<String, String>();
        for (var place = 0; place < row.length; place++) {
            var text = text(row[place]);
            if (!text.isEmpty()) told.put(section.fields().get(place).name(), text);
        }
        return told;
    }

    private static String text(@Nullable Object value) {
        if (value == null) return "";
        if (value instanceof Timestamp at) return text(at.toLocalDateTime());
        if (value instanceof LocalDateTime at)
            return at.toInstant(ZoneOffset.UTC).toString();
        if (value instanceof BigDecimal amount) return decimals(amount);
        return String.valueOf(value).strip();
    }

    private static String decimals(BigDecimal amount) {
        var plain = amount.stripTrailingZeros();
        return (plain.scale() < CENTS ? plain.setScale(CENTS) : plain).toPlainString();
    }
}
