package org.jauge.it.backoffice;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jauge.it.api.Furnished;
import org.jauge.it.fixture.Thing;

/** A part of a page's address, as the page declares it, and what it names. */
record Parameter(String page, String name, boolean required) {

    private static final Pattern DECLARED = Pattern.compile("<f:viewParam name=\"(\\w+)\"[^>]*>");

    /** What parameters name, by their own name; or by page and name where {@code id} and the like say little. */
    private static final Map<String, Thing> NAMED = Map.ofEntries(
            Map.entry("activity", Thing.ACTIVITY),
            Map.entry("event", Thing.EVENT),
            Map.entry("emplacement", Thing.EMPLACEMENT),
            Map.entry("desk", Thing.OUTLET),
            Map.entry("cart", Thing.HOLD),
            Map.entry("gauge", Thing.GAUGE),
            Map.entry("run", Thing.RUN),
            Map.entry("copyOf", Thing.PRICE_LIST),
            Map.entry("priceList", Thing.PRICE_LIST),
            Map.entry("dossier", Thing.DOSSIER),
            Map.entry("dossiers/list outlet", Thing.OUTLET),
            Map.entry("dossiers/view number", Thing.DOSSIER),
            Map.entry("dossiers/cancel number", Thing.DOSSIER),
            Map.entry("dossiers/booking number", Thing.DOSSIER),
            Map.entry("boxoffice/external/view number", Thing.DOSSIER),
            Map.entry("contacts/view number", Thing.CONTACT),
            Map.entry("bulk/view id", Thing.BULK_EDIT),
            Map.entry("calendar/edit id", Thing.EVENT),
            Map.entry("calendar/progress id", Thing.SERIES),
            Map.entry("releases/progress id", Thing.RELEASE_RUN),
            Map.entry("categories/edit id", Thing.CATEGORY),
            Map.entry("categories/recount id", Thing.CATEGORY),
            Map.entry("categories/recount quota", Thing.QUOTA),
            Map.entry("categories/edit copyOf", Thing.CATEGORY),
            Map.entry("emplacements/edit id", Thing.EMPLACEMENT),
            Map.entry("events/view id", Thing.EVENT),
            Map.entry("events/stages id", Thing.ALLOCATION),
            Map.entry("models/edit id", Thing.MODEL),
            Map.entry("outlets/audience id", Thing.AUDIENCE),
            Map.entry("outlets/edit id", Thing.OUTLET),
            Map.entry("outlets/rotate id", Thing.KEY),
            Map.entry("outbox/view id", Thing.MAIL),
            Map.entry("pricelists/edit id", Thing.PRICE_LIST),
            Map.entry("pricelists/import id", Thing.PRICE_LIST),
            Map.entry("profiles/edit id", Thing.PROFILE),
            Map.entry("gates/event outlet", Thing.OUTLET),
            Map.entry("gates/event audience", Thing.AUDIENCE),
            Map.entry("quotas/edit id", Thing.QUOTA),
            Map.entry("quotas/global/edit id", Thing.GLOBAL_QUOTA),
            Map.entry("quotas/global/view id", Thing.GLOBAL_QUOTA),
            Map.entry("quotas/global/range id", Thing.GLOBAL_QUOTA),
            Map.entry("quotas/global/period gauge", Thing.PERIOD),
            Map.entry("reserves/list id", Thing.RESERVE),
            Map.entry("reserves/view id", Thing.RESERVE),
            Map.entry("search/list activities", Thing.ACTIVITY),
            Map.entry("till/close outlet", Thing.OUTLET),
            Map.entry("till/close clerk", Thing.STAFF),
            Map.entry("till/view id", Thing.CLOSING),
            Map.entry("boxoffice/external/till/close outlet", Thing.OUTLET),
            Map.entry("boxoffice/external/till/close clerk", Thing.STAFF),
            Map.entry("boxoffice/external/till/view id", Thing.CLOSING),
            Map.entry("releases/list category", Thing.CATEGORY),
            Map.entry("sales/list category", Thing.CATEGORY),
            Map.entry("staff/edit id", Thing.STAFF));

    /** What narrows a list, or opens a door to whoever has the token, before anybody is signed in. */
    private static final Set<String> FREE = Set.of(
            "journal/list from",
            "journal/list until",
            "journal/list subject",
            "journal/list text",
            "dossiers/list text",
            "dossiers/list state",
            "dossiers/list from",
            "dossiers/list until",
            "dossiers/list amount",
            "releases/list kind",
            "releases/list due",
            "releases/list channel",
            "releases/list text",
            "releases/list asked",
            "releases/list dropped",
            "dossiers/cancel line",
            "dossiers/cancel ticket",
            "bulk/new from",
            "bulk/new to",
            "bulk/new state",
            "calendar/list from",
            "calendar/week from",
            "calendar/view view",
            "calendar/view date",
            "events/view tab",
            "quotas/global/view date",
            "quotas/global/range from",
            "search/list persons",
            "search/list from",
            "search/list to",
            "search/list part",
            "search/list first",
            "boxoffice/list text",
            "boxoffice/list from",
            "boxoffice/list first",
            "boxoffice/external/list text",
            "boxoffice/external/list first",
            "boxoffice/external/till/list first",
            "boxoffice/external/till/close currency",
            "reserves/list add",
            "till/close currency",
            "till/list first",
            "sales/list from",
            "sales/list until",
            "sales/list method",
            "sales/list clerk",
            "sales/list by",
            "outlets/key kind",
            "outbox/list state",
            "sandbox attempt",
            "signin from",
            "setup token",
            "password token");

    /** Pages whose parts have addresses of their own, beside the one that is shown first. */
    private static final Map<String, List<String>> PARTS = Map.of(
            "events/view", List.of("&tab=rates", "&tab=quotas", "&tab=orders", "&tab=tables"),
            "calendar/view", List.of("&view=week", "&view=day"));

    static List<Parameter> all() {
        return Pages.names().stream().flatMap(page -> of(page).stream()).toList();
    }

    private static List<Parameter> of(String page) {
        return DECLARED.matcher(Pages.source(page))
                .results()
                .map(match -> new Parameter(page, match.group(1), match.group().contains("required=\"true\"")))
                .toList();
    }

    String key() {
        return page + " " + name;
    }

    boolean free() {
        return FREE.contains(key());
    }

    /** The page with the thing of this parameter, and with what the page needs beside it. */
    String address(Furnished whose, Furnished others) {
        return of(page).stream()
                .filter(each -> each.equals(this) || (each.required() && !each.free()))
                .map(each -> each.name + "=" + (each.equals(this) ? whose : others).id(each.thing()))
                .collect(Collectors.joining("&", "/" + page + ".xhtml?", ""));
    }

    /** The address of each part of the page. */
    List<String> addresses(Furnished whose, Furnished others) {
        var first = address(whose, others);
        return Stream.concat(Stream.of(""), PARTS.getOrDefault(page, List.of()).stream())
                .map(part -> first + part)
                .toList();
    }

    private Thing thing() {
        var thing = NAMED.containsKey(key()) ? NAMED.get(key()) : NAMED.get(name);
        return requireNonNull(thing, () -> "What does " + key() + " name?");
    }
}
