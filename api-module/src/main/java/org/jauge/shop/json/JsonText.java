package org.jauge.shop.json;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes answers: members in the order of their record, absent instead of null, instants in RFC 3339. */
public final class JsonText {

    /** Kept: making a generator without it looks for the provider at every answer. */
    private static final JsonGeneratorFactory GENERATORS = Json.createGeneratorFactory(Map.of());

    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private JsonText() {}

    public static boolean canWrite(@Nullable Object answer) {
        return answer instanceof Record || answer instanceof Map;
    }

    public static byte[] bytes(Object answer) {
        var bytes = new ByteArrayOutputStream();
        try (var json = GENERATORS.createGenerator(bytes)) {
            write(json, answer);
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, Object value) {
        if (value instanceof Record answer) members(json, answer);
        else if (value instanceof Map<?, ?> map) members(json, map);
        else if (value instanceof Collection<?> items) {
            json.writeStartArray();
            items.forEach(item -> write(json, item));
            json.writeEnd();
        } else scalar(json, value);
    }

    private static void members(JsonGenerator json, Record answer) {
        json.writeStartObject();
        for (var component : COMPONENTS.get(answer.getClass()))
            member(json, component.getName(), read(component, answer));
        json.writeEnd();
    }

    private static void members(JsonGenerator json, Map<?, ?> map) {
        json.writeStartObject();
        map.forEach((name, value) -> member(json, String.valueOf(name), value));
        json.writeEnd();
    }

    private static void member(JsonGenerator json, String name, @Nullable Object value) {
        if (value == null) return;
        json.writeKey(name);
        write(json, value);
    }

    private static void scalar(JsonGenerator json, Object value) {
        if (value instanceof Boolean yes) json.write(yes);
        else if (value instanceof Integer number) json.write(number);
        else if (value instanceof Long number) json.write(number);
        else if (value instanceof BigInteger number) json.write(number);
        else if (value instanceof BigDecimal number) json.write(number);
        else if (value instanceof OffsetDateTime moment)
            json.write(moment.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        else if (value instanceof CharSequence || value instanceof Enum<?>) json.write(value.toString());
        else throw new IllegalArgumentException("No JSON for " + value.getClass());
    }

    private static @Nullable Object read(RecordComponent component, Record answer) {
        try {
            return component.getAccessor().invoke(answer);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }
}
