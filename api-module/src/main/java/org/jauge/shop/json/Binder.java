package org.jauge.shop.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jauge.shop.problem.BadInput;
import org.jauge.shop.problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * Makes a record of a JSON object, or says everything that is wrong with it.
 *
 * <p>Components may be records, lists, texts, whole numbers (boxed), yes or no, and enums; what is absent is null and
 * left to bean validation. One binder reads one body.
 */
final class Binder {

    private static final int LIST_MAX = 500;

    /** A part of a record. */
    private record Part(String name, Type type) {}

    /** What a record is made of. */
    private record Shape(List<Part> parts, Set<String> names, Constructor<?> constructor) {

        static Shape of(Class<?> type) {
            var components = type.getRecordComponents();
            var parts = Arrays.stream(components)
                    .map(component -> new Part(component.getName(), component.getGenericType()))
                    .toList();
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                var names = parts.stream().map(Part::name).collect(Collectors.toSet());
                return new Shape(parts, names, type.getDeclaredConstructor(types));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("No " + type, e);
            }
        }
    }

    /** Asked of each class once: reflection makes its answers anew each time. */
    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private final List<FieldError> errors = new ArrayList<>();

    <T extends Record> T bind(Class<T> type, JsonObject json) {
        var bound = record("", type, json);
        if (!errors.isEmpty()) throw new BadInput(errors);
        return type.cast(Objects.requireNonNull(bound));
    }

    private @Nullable Object record(String place, Class<?> type, JsonObject json) {
        var shape = SHAPES.get(type);
        json.keySet().stream()
                .filter(name -> !shape.names().contains(name))
                .forEach(name -> wrong(within(place, name), "unknown", null));
        var values = shape.parts().stream()
                .map(part -> value(within(place, part.name()), part.type(), json.get(part.name())))
                .toArray();
        return errors.isEmpty() ? construct(shape.constructor(), values) : null;
    }

    private static String within(String place, String name) {
        return place.isEmpty() ? name : place + "." + name;
    }

    private @Nullable Object value(String place, Type type, @Nullable JsonValue json) {
        if (json == null || json.getValueType() == ValueType.NULL) return null;
        if (type instanceof ParameterizedType list) return list(place, list.getActualTypeArguments()[0], json);
        var simple = (Class<?>) type;
        if (simple.isRecord())
            return json instanceof JsonObject object ? record(place, simple, object) : wrong(place, "object", json);
        if (simple == String.class)
            return json instanceof JsonString text ? text(place, text) : wrong(place, "text", json);
        if (simple == Integer.class) return wholeNumber(place, json);
        if (simple == Boolean.class) return yesOrNo(place, json);
        if (simple.isEnum()) return constant(place, simple, json);
        throw new IllegalStateException("No JSON for " + simple + " at " + place);
    }

    private @Nullable Object list(String place, Type element, JsonValue json) {
        if (!(json instanceof JsonArray array)) return wrong(place, "list", json);
        if (array.size() > LIST_MAX) return wrong(place, "too-many", null);
        var values = new ArrayList<@Nullable Object>();
        for (var i = 0; i < array.size(); i++) {
            var item = place + "[" + i + "]";
            if (array.get(i).getValueType() == ValueType.NULL) wrong(item, "required", null);
            values.add(value(item, element, array.get(i)));
        }
        return values;
    }

    /** A NUL cannot be stored, a half surrogate cannot be written. */
    private @Nullable Object text(String place, JsonString json) {
        var text = json.getString();
        var sound = text.indexOf('\0') < 0 && text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
        return sound ? text : wrong(place, "control-characters", null);
    }

    private @Nullable Object wholeNumber(String place, JsonValue json) {
        if (!(json instanceof JsonNumber number)) return wrong(place, "whole-number", json);
        var value = number.bigDecimalValue();
        if (value.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) return wrong(place, "too-large", json);
        if (value.compareTo(BigDecimal.valueOf(Integer.MIN_VALUE)) < 0) return wrong(place, "too-small", json);
        return value.stripTrailingZeros().scale() > 0
                ? wrong(place, "whole-number", json)
                : (Object) value.intValueExact();
    }

    private @Nullable Object yesOrNo(String place, JsonValue json) {
        return switch (json.getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> wrong(place, "true-or-false", json);
        };
    }

    private @Nullable Object constant(String place, Class<?> type, JsonValue json) {
        for (var constant : type.getEnumConstants())
            if (json instanceof JsonString text && text.getString().equals(constant.toString())) return constant;
        var expected =
                Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
        errors.add(new FieldError(place, "one-of", shown(json), expected));
        return null;
    }

    private @Nullable Object wrong(String place, String rule, @Nullable JsonValue given) {
        errors.add(new FieldError(place, rule, given == null ? null : shown(given)));
        return null;
    }

    private static String shown(JsonValue given) {
        return given instanceof JsonString text ? text.getString() : given.toString();
    }

    private static Object construct(Constructor<?> constructor, @Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No " + constructor.getDeclaringClass(), e);
        }
    }
}
