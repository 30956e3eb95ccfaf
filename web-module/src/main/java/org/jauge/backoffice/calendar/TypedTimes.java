package org.jauge.backoffice.calendar;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jauge.backoffice.shell.Language;
import org.jspecify.annotations.Nullable;

/** Times of day as people type them: {@code 10:00, 11h30 14h}. */
@Dependent
@FacesConverter(value = "times", managed = true)
public class TypedTimes implements Converter<@Nullable List<LocalTime>> {

    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])(?:[:hH.]([0-5]\\d)?)?");

    @Inject
    Language language;

    @Override
    public @Nullable List<LocalTime> getAsObject(FacesContext context, UIComponent input, @Nullable String typed) {
        if (typed == null || typed.isBlank()) return null;
        return Stream.of(typed.strip().split("[\\s,;]+", -1))
                .filter(part -> !part.isEmpty())
                .map(this::time)
                .collect(Collectors.toCollection(ArrayList::new)); // what the page keeps of a refused form is made anew
    }

    @Override
    public String getAsString(FacesContext context, UIComponent input, @Nullable List<LocalTime> times) {
        return times == null ? "" : times.stream().map(LocalTime::toString).collect(Collectors.joining(", "));
    }

    private LocalTime time(String typed) {
        var parts = TIME.matcher(typed);
        if (!parts.matches()) throw notUnderstood();
        var minutes = parts.group(2);
        return LocalTime.of(Integer.parseInt(parts.group(1)), minutes == null ? 0 : Integer.parseInt(minutes));
    }

    private ConverterException notUnderstood() {
        var text = language.text("jakarta.faces.converter.DateTimeConverter.TIME");
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }
}
