package org.jauge.backoffice.categories;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import org.jauge.backoffice.shell.Language;
import org.jspecify.annotations.Nullable;

/** A percentage as people type it, with a point or a comma, with or without its sign. */
@Dependent
@FacesConverter(value = "rate", managed = true)
public class TypedRate implements Converter<@Nullable BigDecimal> {

    @Inject
    Language language;

    @Override
    public @Nullable BigDecimal getAsObject(FacesContext context, UIComponent input, @Nullable String typed) {
        if (typed == null || typed.isBlank()) return null;
        var plain = typed.replaceAll("[\\s\\u00a0\\u202f%]", "").replace(',', '.');
        if (plain.matches("-?\\d{1,9}(\\.\\d{1,9})?")) return new BigDecimal(plain);
        var text = language.text("jakarta.faces.converter.BigDecimalConverter.DECIMAL");
        throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent input, @Nullable BigDecimal rate) {
        if (rate == null) return "";
        var separator = DecimalFormatSymbols.getInstance(language.getLocale()).getDecimalSeparator();
        return rate.toPlainString().replace('.', separator);
    }
}
