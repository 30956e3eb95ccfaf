package org.jauge.shop;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jauge.shop.problem.BadInput;
import org.jauge.shop.problem.FieldError;

/** Refuses a misspelt or repeated query parameter instead of passing over it (K-04). */
@Provider
public class KnownParameters implements ContainerRequestFilter {

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        var known = Arrays.stream(resource.getResourceMethod().getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(QueryParam.class))
                .collect(Collectors.toMap(parameter -> nameOf(parameter), Parameter::getType));
        var errors = request.getUriInfo().getQueryParameters().entrySet().stream()
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

    private static String nameOf(Parameter parameter) {
        return parameter.getAnnotation(QueryParam.class).value();
    }
}
