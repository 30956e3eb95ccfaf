package org.jauge.backoffice.shell;

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
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A day as the browser sends it; one that the calendar has not is none. */
@Dependent
@FacesConverter(value = "day", managed = true)
public class TypedDate implements Converter<@Nullable LocalDate> {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    @Inject
    Language language;

    @Override
    public @Nullable LocalDate getAsObject(FacesContext context, UIComponent input, @Nullable String typed) {
        if (typed == null || typed.isBlank()) return null;
        try {
            return LocalDate.parse(typed.strip(), FORMAT);
        } catch (DateTimeParseException e) {
            var text = language.text("jakarta.faces.converter.DateTimeConverter.DATE");
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null), e);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent input, @Nullable LocalDate value) {
        return value == null ? "" : FORMAT.format(value);
    }
}
