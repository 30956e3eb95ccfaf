package org.jauge.backoffice.shell;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A day and a time as the browser sends them; what the calendar has not is none. */
@Dependent
@FacesConverter(value = "moment", managed = true)
public class TypedMoment implements Converter<@Nullable LocalDateTime> {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    @Inject
    Language language;

    @Override
    public @Nullable LocalDateTime getAsObject(FacesContext context, UIComponent input, @Nullable String typed) {
        if (typed == null || typed.isBlank()) return null;
        try {
            return LocalDateTime.parse(typed.strip(), FORMAT);
        } catch (DateTimeParseException e) {
            var text = language.text("jakarta.faces.converter.DateTimeConverter.DATETIME");
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null), e);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent input, @Nullable LocalDateTime value) {
        return value == null ? "" : FORMAT.format(value);
    }
}
