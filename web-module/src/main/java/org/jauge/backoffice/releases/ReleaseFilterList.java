package org.jauge.backoffice.releases;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jauge.backoffice.shell.Notices;
import org.jauge.booking.FilterTerms;
import org.jauge.booking.ReleaseFilters;
import org.jauge.booking.SavedFilter;
import org.jspecify.annotations.Nullable;

/** Filters of the release screen that its user saved: a link each, that counts its days from today. */
@Named
@ViewScoped
public class ReleaseFilterList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReleaseFilters filters;

    @Inject
    ReleaseList list;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    private String name = "";
    private List<SavedFilter> rows = List.of();

    public void load() {
        rows = filters.mine();
    }

    /** What is typed above, searched for or not. */
    public String save() {
        var due = list.getDue();
        var days = due == null ? null : Math.toIntExact(ChronoUnit.DAYS.between(today(), due));
        var isAsked = list.getAsked() != null;
        var terms = new FilterTerms(
                list.getKind(), days, list.getActivity(), list.getCategory(), list.getChannel(), isAsked);
        filters.save(name, terms);
        notices.done("releases.filters.saved", name.strip());
        return list.search();
    }

    public void delete(SavedFilter filter) {
        filters.delete(filter.id());
        notices.done("releases.filters.deleted", filter.name());
        load();
    }

    public @Nullable LocalDate due(SavedFilter filter) {
        var days = filter.terms().dueInDays();
        return days == null ? null : today().plusDays(days);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.of(list.getZone())));
    }

    public List<SavedFilter> getRows() {
        return rows;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }
}
