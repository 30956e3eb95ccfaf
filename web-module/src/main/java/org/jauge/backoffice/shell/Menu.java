package org.jauge.backoffice.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.MalformedURLException;
import java.util.List;
import java.util.Set;
import org.jauge.merchant.Role;

/** The menus of the account and of one activity, as the visitor's role allows. */
@Named
@RequestScoped
public class Menu {

    /** @param least the role from which on one sees it */
    private record Place(String label, String icon, String page, Role least) {}

    /** For those who work for the whole account. */
    private static final Set<String> WHOLE_ACCOUNT = Set.of(
            "menu.quotas",
            "menu.reserves",
            "menu.merchant",
            "menu.models",
            "menu.outlets",
            "menu.profiles",
            "menu.staff",
            "menu.outbox",
            "menu.reports",
            "menu.journal");

    private static final List<Place> ACCOUNT = List.of(
            new Place("menu.dashboard", "home", "/index.xhtml", Role.READER),
            new Place("menu.boxoffice", "ticket", "/boxoffice/list.xhtml", Role.BOX_OFFICE),
            new Place("menu.till", "calculator", "/till/list.xhtml", Role.BOX_OFFICE),
            new Place("menu.search", "search", "/search/list.xhtml", Role.READER),
            new Place("menu.activities", "th-large", "/activities/list.xhtml", Role.READER),
            new Place("menu.quotas", "sliders-h", "/quotas/global/list.xhtml", Role.READER),
            new Place("menu.reserves", "bookmark", "/reserves/list.xhtml", Role.ADMINISTRATOR),
            new Place("menu.merchant", "building", "/merchant/edit.xhtml", Role.ADMINISTRATOR),
            new Place("menu.models", "clone", "/models/list.xhtml", Role.ADMINISTRATOR),
            new Place("menu.dossiers", "folder", "/dossiers/list.xhtml", Role.READER),
            new Place("menu.releases", "clock", "/releases/list.xhtml", Role.READER),
            new Place("menu.sales", "chart-line", "/sales/list.xhtml", Role.READER),
            new Place("menu.outlets", "shop", "/outlets/list.xhtml", Role.ADMINISTRATOR),
            new Place("menu.profiles", "tag", "/profiles/list.xhtml", Role.ADMINISTRATOR),
            new Place("menu.staff", "users", "/staff/list.xhtml", Role.ADMINISTRATOR),
            new Place("menu.outbox", "envelope", "/outbox/list.xhtml", Role.ADMINISTRATOR),
            new Place("menu.reports", "chart-bar", "/reports/reconciliation.xhtml", Role.ADMINISTRATOR),
            new Place("menu.journal", "history", "/journal/list.xhtml", Role.ADMINISTRATOR));

    private static final List<Place> ACTIVITY = List.of(
            new Place("menu.calendar", "calendar", "/calendar/view.xhtml", Role.READER),
            new Place("menu.categories", "tags", "/categories/list.xhtml", Role.READER),
            new Place("menu.pricelists", "money-bill", "/pricelists/list.xhtml", Role.READER));

    /** Below one heading in an activity's menu: what is set once and seldom changed. */
    private static final List<Place> SETTINGS = List.of(
            new Place("menu.emplacements", "map-marker", "/emplacements/list.xhtml", Role.READER),
            new Place("menu.eventquotas", "sliders-h", "/quotas/list.xhtml", Role.READER),
            new Place("menu.model", "cog", "/activities/edit.xhtml", Role.READER),
            new Place("menu.booking", "calendar-clock", "/gates/edit.xhtml", Role.READER));

    @Inject
    Visitor visitor;

    public List<MenuEntry> getAccount() {
        return entries(ACCOUNT, "");
    }

    public List<MenuEntry> activity(Object activityId) {
        return entries(ACTIVITY, "?activity=" + activityId);
    }

    public List<MenuEntry> settings(Object activityId) {
        return entries(SETTINGS, "?activity=" + activityId);
    }

    private List<MenuEntry> entries(List<Place> places, String query) {
        return places.stream()
                .filter(place -> isAllowed(place) && exists(place))
                .map(place -> new MenuEntry(place.label(), place.icon(), place.page() + query, isCurrent(place)))
                .toList();
    }

    private boolean isAllowed(Place place) {
        return visitor.is(place.least().name()) && (visitor.isAccountWide() || !WHOLE_ACCOUNT.contains(place.label()));
    }

    private static boolean exists(Place place) {
        try {
            return FacesContext.getCurrentInstance().getExternalContext().getResource(place.page()) != null;
        } catch (MalformedURLException e) {
            throw new IllegalStateException(place.page(), e);
        }
    }

    /** Every page of a folder belongs to the entry that leads into it. */
    private static boolean isCurrent(Place place) {
        var page = place.page();
        var folder = page.substring(0, page.lastIndexOf('/') + 1);
        var view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return folder.equals("/") ? view.equals(page) : view.startsWith(folder);
    }
}
