package org.jauge.planning;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jauge.calendar.EventState;
import org.jauge.emplacement.EmplacementLine;
import org.jauge.tabular.Column;
import org.jauge.tabular.Dialect;
import org.jauge.tabular.Words;

/** What the columns of a table of events are called, and the words for states; one column for each emplacement. */
final class EventColumns {

    static final Column ID = Column.optional("id", "Numéro", "Number");
    static final Column START = Column.required("start", "Début", "Start");
    static final Column END = Column.required("end", "Fin", "End");
    static final Column SUBTITLE = Column.optional("subtitle", "Sous-titre", "Subtitle");
    static final Column THEME = Column.optional("theme", "Thème", "Theme");
    static final Column LANGUAGE = Column.optional("language", "Langue", "Language");
    static final Column PRICE_LIST = Column.optional("priceList", "Liste de prix", "Price list");
    static final Column STATE = Column.optional("state", "État", "State");
    static final Column SALE_FROM = Column.optional("saleFrom", "En vente dès", "On sale from");
    static final Column SALE_UNTIL = Column.optional("saleUntil", "En vente jusqu’à", "On sale until");

    private static final List<Column> FIXED =
            List.of(ID, START, END, SUBTITLE, THEME, LANGUAGE, PRICE_LIST, STATE, SALE_FROM, SALE_UNTIL);

    private static final Map<EventState, String> FRENCH = new EnumMap<>(Map.of(
            EventState.OPEN, "ouvert",
            EventState.CLOSED, "fermé",
            EventState.CANCELLED, "annulé",
            EventState.HIDDEN, "masqué"));
    private static final Map<EventState, String> ENGLISH = new EnumMap<>(Map.of(
            EventState.OPEN, "open",
            EventState.CLOSED, "closed",
            EventState.CANCELLED, "cancelled",
            EventState.HIDDEN, "hidden"));

    static final Words<EventState> STATES = states();

    private final Map<Long, Column> capacities = new LinkedHashMap<>();

    EventColumns(List<EmplacementLine> emplacements) {
        for (var place : emplacements)
            capacities.put(
                    place.id(),
                    Column.optional(
                            "capacity:" + place.name(), "Capacité " + place.name(), "Capacity " + place.name()));
    }

    private static Words<EventState> states() {
        var words = new Words<EventState>();
        for (var state : EventState.values()) words.with(state, word(FRENCH, state), word(ENGLISH, state));
        return words;
    }

    private static String word(Map<EventState, String> words, EventState state) {
        return words.getOrDefault(state, state.name());
    }

    static String word(EventState state, Dialect dialect) {
        return word(dialect == Dialect.FRENCH ? FRENCH : ENGLISH, state);
    }

    List<Column> all() {
        return Stream.concat(FIXED.stream(), capacities.values().stream()).toList();
    }

    /** By emplacement. */
    Map<Long, Column> capacities() {
        return capacities;
    }
}
