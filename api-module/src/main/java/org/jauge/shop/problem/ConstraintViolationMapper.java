package org.jauge.shop.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path.Node;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Bean validation of bodies and of the services: every violation with its field and its rule. */
@Provider
public class ConstraintViolationMapper implements ExceptionMapper<ConstraintViolationException> {

    private static final Map<String, String> RULES = Map.of(
            "NotNull",
            "required",
            "NotBlank",
            "required",
            "NotEmpty",
            "required",
            "Min",
            "too-small",
            "Positive",
            "too-small",
            "PositiveOrZero",
            "too-small",
            "Max",
            "too-large",
            "Pattern",
            "malformed",
            "Size",
            "length");
    private static final Set<ElementKind> NOT_IN_THE_INPUT = Set.of(ElementKind.METHOD, ElementKind.CONSTRUCTOR);

    @Override
    public Response toResponse(ConstraintViolationException e) {
        var errors = e.getConstraintViolations().stream()
                .map(violation -> new FieldError(field(violation), rule(violation), given(violation)))
                .toList();
        return Problems.ofErrors(errors).build();
    }

    /** The path without the method and its parameter, which are ours and not the caller's. */
    private static String field(ConstraintViolation<?> violation) {
        var field = new StringBuilder();
        for (var node : violation.getPropertyPath()) append(field, node);
        return field.isEmpty() ? "body" : field.toString();
    }

    private static void append(StringBuilder field, Node node) {
        if (NOT_IN_THE_INPUT.contains(node.getKind()) || node.getKind() == ElementKind.PARAMETER) return;
        if (node.getIndex() != null) field.append('[').append(node.getIndex()).append(']');
        if (node.getName() == null || node.getName().startsWith("<")) return; // a list's element has no name of its own
        if (!field.isEmpty()) field.append('.');
        field.append(node.getName());
    }

    private static String rule(ConstraintViolation<?> violation) {
        var annotation = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return RULES.getOrDefault(annotation, annotation.toLowerCase(Locale.ROOT));
    }

    private static @org.jspecify.annotations.Nullable String given(ConstraintViolation<?> violation) {
        var value = violation.getInvalidValue();
        return value instanceof String || value instanceof Number ? value.toString() : null;
    }
}
