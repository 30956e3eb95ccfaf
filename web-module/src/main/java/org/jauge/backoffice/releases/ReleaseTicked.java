package org.jauge.backoffice.releases;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jauge.backoffice.shell.Language;
import org.jauge.backoffice.shell.Notices;
import org.jauge.booking.ReleaseOrder;
import org.jauge.booking.ReleaseReport;
import org.jauge.booking.Releases;
import org.jauge.inventory.Regain;

/** What is done with the lines that are ticked, on whatever page of the list they are. */
@Named
@ViewScoped
public class ReleaseTicked implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Releases releases;

    @Inject
    ReleaseList list;

    @Inject
    ReleaseAll all;

    @Inject
    Notices notices;

    @Inject
    Language language;

    private final ReleaseForm form = new ReleaseForm();
    private String requestId = newId(); // pressed twice it is done once
    private List<Regain> regains = List.of();

    /** The places that each gauge would regain. */
    public void look() {
        if (isChosen()) regains = releases.preview(list.ticked());
    }

    /** Others are ticked: what was looked at is not what would be let go. */
    public void forget() {
        regains = List.of();
        requestId = newId(); // of other lines it would be refused (K-03)
    }

    public void untick() {
        list.untick();
        forget();
    }

    public void release() {
        carryOut(ReleaseOrder.release());
    }

    public void remind() {
        carryOut(ReleaseOrder.remind());
    }

    public void extend() {
        carryOut(form.extension());
    }

    public void lock() {
        carryOut(form.lock(list.getZone()));
    }

    public void unlock() {
        carryOut(ReleaseOrder.unlock());
    }

    private void carryOut(ReleaseOrder order) {
        if (!isChosen()) return;
        tell(order, releases.carryOut(requestId + "-" + order.operation(), list.ticked(), order));
        requestId = newId();
        form.clear();
        untick();
        all.forget();
        list.show();
    }

    private static String newId() {
        return "list-" + UUID.randomUUID();
    }

    private boolean isChosen() {
        if (list.getTickedCount() > 0) return true;
        notices.warn("releases.nothing");
        return false;
    }

    private void tell(ReleaseOrder order, ReleaseReport report) {
        notices.done("releases.done." + order.operation(), report.done());
        report.byReason()
                .forEach((why, numbers) ->
                        notices.warn("releases.kept", language.text("why." + why), String.join(", ", numbers)));
    }

    public ReleaseForm getForm() {
        return form;
    }

    public List<Regain> getRegains() {
        return regains;
    }
}
