package org.jauge.shop;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jauge.shop.problem.BadInput;
import org.jauge.shop.problem.FieldError;

/** Refuses a misspelt or repeated query parameter instead of passing over it (K-04). */
@Provider
public class KnownParameters implements ContainerRequestFilter {

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        var parameters = request.getUriInfo().getQueryParameters();
        if (parameters.isEmpty()) return;
        var known = known(resource.getResourceMethod());
        var errors = parameters.entrySet().stream()
                .map(given -> {
                    var type = known.get(given.getKey());
                    if (type == null) return new FieldError(given.getKey(), "unknown", null);
                    var repeated = given.getValue().size() > 1 && type == String.class;
                    return repeated ? new FieldError(given.getKey(), "repeated", null) : null;
                })
                .filter(Objects::nonNull)
                .toList();
        if (!errors.isEmpty()) throw new BadInput(errors);
    }

    /** By name, of what type each is: what the method takes itself, and what beans carry to it. */
    private static Map<String, Class<?>> known(Method method) {
        var known = new HashMap<String, Class<?>>();
        for (var parameter : method.getParameters()) {
            note(known, parameter, parameter.getType());
            if (parameter.isAnnotationPresent(BeanParam.class))
                for (var field : parameter.getType().getDeclaredFields()) note(known, field, field.getType());
        }
        return known;
    }

    private static void note(Map<String, Class<?>> known, AnnotatedElement element, Class<?> type) {
        var query = element.getAnnotation(QueryParam.class);
        if (query != null) known.put(query.value(), type);
    }
}
