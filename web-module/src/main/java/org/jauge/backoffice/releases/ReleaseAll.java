package org.jauge.backoffice.releases;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jauge.booking.ReleaseLauncher;
import org.jauge.booking.ReleaseOrder;
import org.jauge.booking.ReleaseRuns;
import org.jspecify.annotations.Nullable;

/** What is done with all that match, once their number is typed; a page tells how far it is. */
@Named
@ViewScoped
public class ReleaseAll implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReleaseRuns runs;

    @Inject
    ReleaseLauncher launcher;

    @Inject
    ReleaseList list;

    private final ReleaseForm form = new ReleaseForm();
    private @Nullable Integer count;

    public String release() {
        return begin(ReleaseOrder.release());
    }

    public String remind() {
        return begin(ReleaseOrder.remind());
    }

    public String extend() {
        return begin(form.extension());
    }

    public String lock() {
        return begin(form.lock(list.getZone()));
    }

    public String unlock() {
        return begin(ReleaseOrder.unlock());
    }

    private String begin(ReleaseOrder order) {
        var run = runs.begin(list.filter(), count == null ? -1 : count, order);
        launcher.launch(run);
        return "progress?faces-redirect=true&id=" + run;
    }

    public ReleaseForm getForm() {
        return form;
    }

    public @Nullable Integer getCount() {
        return count;
    }

    public void setCount(@Nullable Integer count) {
        this.count = count;
    }
}
