package org.jauge.backoffice.pricelists;

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
import org.jauge.shared.InvalidField;
import org.jauge.shared.Money;
import org.jspecify.annotations.Nullable;

/** A price as people type it, with a point or a comma; the attribute {@code currency} says how fine it may be. */
@Dependent
@FacesConverter(value = "price", managed = true)
public class TypedPrice implements Converter<@Nullable BigDecimal> {

    @Inject
    Language language;

    @Override
    public @Nullable BigDecimal getAsObject(FacesContext context, UIComponent input, @Nullable String typed) {
        if (typed == null || typed.isBlank()) return null;
        var plain = typed.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.');
        if (!plain.matches("-?\\d{1,15}(\\.\\d{1,15})?"))
            throw refused("jakarta.faces.converter.BigDecimalConverter.DECIMAL");
        try {
            return Money.checked("price", new BigDecimal(plain), currency(input));
        } catch (InvalidField e) {
            throw refused("invalid." + e.rule());
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent input, @Nullable BigDecimal price) {
        if (price == null) return "";
        var separator = DecimalFormatSymbols.getInstance(language.getLocale()).getDecimalSeparator();
        return Money.checked("price", price, currency(input)).toPlainString().replace('.', separator);
    }

    private static String currency(UIComponent input) {
        return String.valueOf(input.getAttributes().get("currency"));
    }

    private ConverterException refused(String key) {
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, language.text(key), null));
    }
}
