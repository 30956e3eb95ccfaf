package org.jauge.backoffice.calendar;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jauge.backoffice.shell.Language;
import org.jspecify.annotations.Nullable;

/** Dates as people type them, one after the other: {@code 24/12/2031, 25.12.2031 2031-12-31}. */
@Dependent
@FacesConverter(value = "days", managed = true)
public class TypedDates implements Converter<@Nullable List<LocalDate>> {

    private static final DateTimeFormatter DAY_FIRST =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    @Inject
    Language language;

    @Override
    public @Nullable List<LocalDate> getAsObject(FacesContext context, UIComponent input, @Nullable String typed) {
        if (typed == null) return null;
        return Stream.of(typed.strip().split("[\\s,;]+", -1))
                .filter(part -> !part.isEmpty())
                .map(this::date)
                .collect(Collectors.toCollection(ArrayList::new)); // what the page keeps of a refused form is made anew
    }

    @Override
    public String getAsString(FacesContext context, UIComponent input, @Nullable List<LocalDate> dates) {
        return dates == null ? "" : dates.stream().map(WRITTEN::format).collect(Collectors.joining(", "));
    }

    private LocalDate date(String typed) {
        try {
            return typed.matches("\\d{4}-\\d\\d-\\d\\d")
                    ? LocalDate.parse(typed)
                    : LocalDate.parse(typed.replace('.', '/'), DAY_FIRST);
        } catch (DateTimeParseException e) {
            var text = language.text("jakarta.faces.converter.DateTimeConverter.DATE");
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null), e);
        }
    }
}
