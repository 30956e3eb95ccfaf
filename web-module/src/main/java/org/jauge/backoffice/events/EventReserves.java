package org.jauge.backoffice.events;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jauge.backoffice.shell.Files;
import org.jauge.backoffice.shell.Language;
import org.jauge.backoffice.shell.Notices;
import org.jauge.backoffice.shell.Visitor;
import org.jauge.dossier.DrawLine;
import org.jauge.dossier.Draws;
import org.jauge.dossier.EventTallies;
import org.jauge.dossier.EventTally;
import org.jauge.merchant.Role;
import org.jauge.reserve.AllotmentReads;
import org.jauge.reserve.Allotments;
import org.jauge.reserve.Allotments.Rate;
import org.jauge.reserve.RefusedDrawLine;
import org.jauge.reserve.RefusedDraws;
import org.jauge.reserve.ReleaseStages;
import org.jauge.reserve.StageLine;

/** What is set aside for reserves at the event that the page shows. */
@Named
@ViewScoped
public class EventReserves implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AllotmentReads reads;

    @Inject
    Allotments allotments;

    @Inject
    ReleaseStages stages;

    @Inject
    EventTallies counts;

    @Inject
    Draws draws;

    @Inject
    RefusedDraws refusedDraws;

    @Inject
    EventView view;

    @Inject
    Visitor visitor;

    @Inject
    Files browser;

    @Inject
    Language language;

    @Inject
    Notices notices;

    private List<ReserveBox> boxes = List.of();
    private List<EventTally> tallies = List.of();
    private List<DrawLine> drawn = List.of();
    private List<RefusedDrawLine> refused = List.of();

    public void load() {
        if (view.getTab() != EventTab.RATES) return;
        var coming = stages.of(view.getId()).stream().collect(Collectors.groupingBy(StageLine::allocationId));
        boxes = reads.of(view.getId()).stream()
                .map(rate -> new ReserveBox(rate, coming))
                .toList();
        tallies = counts.of(view.getId());
        drawn = draws.of(view.getId());
        if (visitor.is(Role.ACTIVITY_MANAGER.name())) refused = refusedDraws.of(view.getId());
    }

    public void save(ReserveBox box) {
        var rate = box.getRate();
        var where = new Rate(view.getId(), rate.emplacementId(), rate.categoryId());
        allotments.allot(UUID.randomUUID().toString(), where, box.changed());
        notices.done("reserve.saved", rate.category());
        load();
    }

    /** All that it has left is everybody's again (AMB-R5). */
    public void release(ReserveBox.Field field) {
        var allocation = Objects.requireNonNull(field.getLine().allocationId());
        allotments.release(UUID.randomUUID().toString(), allocation, 0);
        notices.done("reserve.released", field.getCounts().left());
        load();
    }

    /** The next stage will not run. */
    public void cancelStage(ReserveBox.Field field) {
        stages.cancel(Objects.requireNonNull(field.getNext()).id());
        notices.done("stages.cancelled");
        load();
    }

    /** The list of draws, as a spreadsheet opens it. */
    public void csv() {
        browser.sendTable(file(), draws.csv(view.getId(), spoken()));
    }

    /** The same to be printed, a table of each reserve. */
    public void pdf() {
        browser.send(file() + ".pdf", "application/pdf", draws.pdf(view.getId(), spoken()));
    }

    private String file() {
        return language.text("reserve.file") + "-" + view.getId();
    }

    private String spoken() {
        return language.getLocale().getLanguage();
    }

    public List<EventTally> getTallies() {
        return tallies;
    }

    public List<DrawLine> getDrawn() {
        return drawn;
    }

    public List<RefusedDrawLine> getRefused() {
        return refused;
    }

    public List<ReserveBox> getBoxes() {
        return boxes;
    }
}
