package org.jauge.backoffice.reserves;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jauge.backoffice.shell.Files;
import org.jauge.backoffice.shell.Language;
import org.jauge.backoffice.shell.Rows;
import org.jauge.backoffice.shell.Visitor;
import org.jauge.dossier.DrawLine;
import org.jauge.dossier.Draws;
import org.jauge.dossier.EventTallies;
import org.jauge.dossier.EventTally;
import org.jauge.dossier.ReserveEventLine;
import org.jauge.dossier.ReserveUses;
import org.jauge.merchant.Role;
import org.jauge.reserve.RefusedDraws;
import org.jauge.reserve.ReserveDetails;
import org.jauge.reserve.ReserveRefusal;
import org.jauge.reserve.Reserves;
import org.jspecify.annotations.Nullable;

/** One reserve at all of its events: what became of it, who was drawn for, and who was refused. */
@Named
@ViewScoped
public class ReserveView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Reserves reserves;

    @Inject
    ReserveUses uses;

    @Inject
    EventTallies counts;

    @Inject
    Draws draws;

    @Inject
    RefusedDraws refusedDraws;

    @Inject
    Visitor visitor;

    @Inject
    Files browser;

    @Inject
    Language language;

    private final Rows<ReserveEventLine> rows = new Rows<>((first, size) -> uses.page(getId(), first, size));
    private long id;
    private @Nullable Long event;
    private @Nullable ReserveDetails details;
    private List<EventTally> tallies = List.of();
    private List<DrawLine> drawn = List.of();
    private List<ReserveRefusal> refused = List.of();

    public void load() {
        visitor.require(Role.ADMINISTRATOR);
        details = reserves.details(id);
        refused = refusedDraws.ofReserve(id);
        if (event == null) return;
        tallies = counts.of(event);
        drawn = draws.of(event, id);
    }

    /** The list of draws, as a spreadsheet opens it. */
    public void csv() {
        browser.sendTable(file(), draws.csv(chosen(), id, spoken()));
    }

    /** The same to be printed. */
    public void pdf() {
        browser.send(file() + ".pdf", "application/pdf", draws.pdf(chosen(), id, spoken()));
    }

    private String file() {
        return language.text("reserve.file") + "-" + chosen();
    }

    private String spoken() {
        return language.getLocale().getLanguage();
    }

    private long chosen() {
        return Objects.requireNonNull(event);
    }

    public ReserveDetails getDetails() {
        return Objects.requireNonNull(details);
    }

    public Rows<ReserveEventLine> getRows() {
        return rows;
    }

    /** Of the event that is looked at, as a whole. */
    public List<EventTally> getTallies() {
        return tallies;
    }

    public List<DrawLine> getDrawn() {
        return drawn;
    }

    public List<ReserveRefusal> getRefused() {
        return refused;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public @Nullable Long getEvent() {
        return event;
    }

    public void setEvent(@Nullable Long event) {
        this.event = event;
    }
}
