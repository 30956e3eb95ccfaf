package org.jauge.backoffice.shell;

import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jauge.shared.DateSpan;
import org.jauge.tabular.Written;
import org.jspecify.annotations.Nullable;

/** The language of the pages: what the user chose here, else his own, else his browser's; and how it writes things. */
@Named
@SessionScoped
public class Language implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<Locale> OFFERED = List.of(Locale.ENGLISH, Locale.FRENCH);

    @Inject
    Visitor visitor;

    private @Nullable Locale chosen;

    public Locale getLocale() {
        if (chosen != null) return chosen;
        var own = visitor.ownLocale();
        return own == null ? ofBrowser() : nearest(own);
    }

    public List<Locale> getOffered() {
        return OFFERED;
    }

    public boolean speaks(Locale locale) {
        return getLocale().equals(locale);
    }

    /** Its own name, capitalised: English, Français. */
    public String nameOf(Locale locale) {
        var name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    public String choose(Locale locale) {
        chosen = nearest(locale);
        return Addresses.again();
    }

    /** A text of the bundle with its facts filled in; the key itself where the bundle has none. */
    public String text(String key, Object... facts) {
        try {
            var pattern = bundle().getString(key);
            return facts.length == 0 ? pattern : new MessageFormat(pattern, getLocale()).format(facts);
        } catch (MissingResourceException e) {
            return key;
        }
    }

    public boolean knows(String key) {
        return bundle().containsKey(key);
    }

    public String money(@Nullable BigDecimal amount, String currency) {
        return amount == null ? "" : Written.money(amount, currency, region());
    }

    /** @param rate in percent */
    public String percent(@Nullable BigDecimal rate) {
        return rate == null ? "" : Written.percent(rate, region());
    }

    /** A change with its sign; nothing where nothing changed. */
    public String delta(long change) {
        return change == 0 ? "" : (change > 0 ? "+" : "−") + Math.abs(change);
    }

    /** @param moment an Instant (with the zone to show it in) or any date and time of its own zone */
    public String moment(@Nullable Object moment, @Nullable Object zone, @Nullable String style) {
        if (moment == null || "".equals(moment)) return "";
        return Writing.moment(local(moment, zone), style, region());
    }

    /** From one day until another; nothing where that is always. */
    public String days(DateSpan days) {
        if (days.isAlways()) return "";
        var from = moment(days.from(), null, "shortdate");
        var until = moment(days.until(), null, "shortdate");
        if (from.isEmpty()) return text("days.until", until);
        return until.isEmpty() ? text("days.from", from) : text("days.both", from, until);
    }

    private static TemporalAccessor local(Object moment, @Nullable Object zone) {
        if (moment instanceof Instant instant)
            return instant.atZone(zone == null || "".equals(zone) ? ZoneOffset.UTC : ZoneId.of(zone.toString()));
        if (moment instanceof ZonedDateTime
                || moment instanceof OffsetDateTime
                || moment instanceof LocalDateTime
                || moment instanceof LocalDate) return (TemporalAccessor) moment;
        throw new IllegalArgumentException("Not a moment: " + moment.getClass());
    }

    /** How dates and amounts are written: as the browser's own region of the language does, else as Europe does. */
    private Locale region() {
        var language = getLocale().getLanguage();
        return regions()
                .filter(locale -> locale.getLanguage().equals(language)
                        && !locale.getCountry().isEmpty())
                .findFirst()
                .orElse(language.equals("fr") ? Locale.FRANCE : Locale.UK);
    }

    private static Stream<Locale> regions() {
        var context = FacesContext.getCurrentInstance();
        if (context == null) return Stream.empty();
        var accepted = context.getExternalContext().getRequestLocales();
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(accepted, 0), false);
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle("org.jauge.backoffice.labels", getLocale());
    }

    private static Locale ofBrowser() {
        var context = FacesContext.getCurrentInstance();
        return context == null
                ? Locale.ENGLISH
                : context.getApplication().getViewHandler().calculateLocale(context);
    }

    private static Locale nearest(Locale locale) {
        return OFFERED.stream()
                .filter(offered -> offered.getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
