package org.jauge.backoffice.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jauge.shared.DateSpan;
import org.jauge.shared.Rejection;
import org.jspecify.annotations.Nullable;
import org.primefaces.util.ComponentUtils;

/** Words a refusal in the user's language and puts it where it belongs: at the field it names, else on the page. */
@ApplicationScoped
public class Messages {

    /** Refusals that name no field, and the one they mean. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("name-taken", "name"),
            Map.entry("price-list-not-valid", "priceList"),
            Map.entry("events-outside-dates", "validUntil"),
            Map.entry("email-taken", "email"),
            Map.entry("capacity-too-low", "capacity"),
            Map.entry("table-too-small", "seats"),
            Map.entry("table-full", "seats"),
            Map.entry("party-placed", "seats"),
            Map.entry("fewer-unused", "units"),
            Map.entry("refund-too-large", "amount"));

    private static final Pattern IN_A_ROW = Pattern.compile("(?:.*\\.)?(\\w+)\\[(\\d+)]\\.(\\w+)");

    @Inject
    Language language;

    static Messages current() {
        return CDI.current().select(Messages.class).get();
    }

    void refusal(FacesContext context, Rejection rejection) {
        var address = address(field(rejection));
        var found = NearestInput.of(context, address, input -> mark(context, input, wording(rejection, false)));
        if (!found) context.addMessage(null, error(wording(rejection, true)));
    }

    private static String field(Rejection rejection) {
        var meant = MEANT.get(rejection.code());
        return meant == null ? String.valueOf(rejection.facts().get("field")) : meant;
    }

    /** Of stages[1].keep it is "keep" in the second row of the repetition "stages"; else the last part is the input. */
    static String address(String field) {
        var row = IN_A_ROW.matcher(field);
        return row.matches() ? row.group(1) + ":" + row.group(2) + ":" + row.group(3) : lastPart(field);
    }

    /** What was typed stays in the field; what was ticked is in the page's bean already, and no text. */
    private static void mark(FacesContext context, UIInput input, String text) {
        if (!(input instanceof UISelectMany)) input.setSubmittedValue(ComponentUtils.getValueToRender(context, input));
        input.setValid(false);
        context.addMessage(input.getClientId(context), error(text));
    }

    private static FacesMessage error(String text) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null);
    }

    void failure(FacesContext context, String reference) {
        context.addMessage(
                null, new FacesMessage(FacesMessage.SEVERITY_FATAL, language.text("failure.page", reference), null));
    }

    /** @param alone the message stands far from its field and has to name it */
    private String wording(Rejection rejection, boolean alone) {
        var facts = rejection.facts();
        var rule = "invalid." + facts.get("rule");
        if (!language.knows(rule)) return language.text("rejection." + rejection.code(), worded(facts));
        var said = language.text(rule, given(facts));
        return alone
                ? language.text("invalid.alone", worded("field", lastPart(String.valueOf(facts.get("field")))), said)
                : said;
    }

    /** What is contact.email to the core is the input "email" here. */
    private static String lastPart(String field) {
        return field.substring(field.lastIndexOf('.') + 1);
    }

    private Object[] worded(Map<String, Object> facts) {
        return facts.entrySet().stream()
                .map(fact -> worded(fact.getKey(), fact.getValue()))
                .toArray();
    }

    private static String given(Map<String, Object> facts) {
        return String.valueOf(facts.getOrDefault("given", ""));
    }

    /** A fact that is a word of the program, like a field or a kind of gauge, has its own word in the bundle. */
    private Object worded(String fact, @Nullable Object value) {
        if (value instanceof Map<?, ?> map)
            return map.entrySet().stream()
                    .map(part -> part.getKey() + " " + part.getValue())
                    .collect(Collectors.joining(", "));
        if (value instanceof Collection<?> several)
            return several.stream().map(String::valueOf).collect(Collectors.joining(", "));
        if (value instanceof LocalDate || value instanceof LocalDateTime)
            return language.moment(value, null, value instanceof LocalDate ? "shortdate" : "datetime");
        if (value instanceof DateSpan days) return language.days(days);
        var key = fact + "." + value;
        return value instanceof String && language.knows(key) ? language.text(key) : value == null ? "" : value;
    }
}
