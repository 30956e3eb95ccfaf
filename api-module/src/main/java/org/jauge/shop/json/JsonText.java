package org.jauge.shop.json;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes answers: members in the order of their record, absent instead of null, instants in RFC 3339. */
public final class JsonText {

    private static final Jsonb JSONB = JsonbBuilder.create();

    private JsonText() {}

    public static boolean canWrite(@Nullable Object answer) {
        return answer instanceof Record || answer instanceof Map;
    }

    public static byte[] bytes(Object answer) {
        return JSONB.toJson(ordered(answer)).getBytes(StandardCharsets.UTF_8);
    }

    /** JSON-B sorts the members of a record by name, or not at all; those of a map stay as they are. */
    private static Object ordered(Object value) {
        if (value instanceof Record answer) return members(answer);
        if (value instanceof List<?> list)
            return list.stream().map(JsonText::ordered).toList();
        if (!(value instanceof Map<?, ?> map)) return value;
        var members = new LinkedHashMap<Object, Object>();
        map.forEach((name, member) -> members.put(name, ordered(member)));
        return members;
    }

    private static Map<String, Object> members(Record answer) {
        var members = new LinkedHashMap<String, Object>();
        for (var component : answer.getClass().getRecordComponents()) {
            var value = read(component, answer);
            if (value != null) members.put(component.getName(), ordered(value));
        }
        return members;
    }

    private static @Nullable Object read(RecordComponent component, Record answer) {
        try {
            return component.getAccessor().invoke(answer);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }
}
