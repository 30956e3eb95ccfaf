package org.jauge.backoffice.releases;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jauge.backoffice.shell.Notices;
import org.jauge.booking.ReleaseGain;
import org.jauge.booking.ReleaseLauncher;
import org.jauge.booking.ReleaseOrder;
import org.jauge.booking.ReleaseRuns;
import org.jauge.booking.Releases;
import org.jspecify.annotations.Nullable;

/** What is done with all that match, once their number is typed; a page tells how far it is. */
@Named
@ViewScoped
public class ReleaseAll implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int GAINS_MAX = 50;

    @Inject
    ReleaseRuns runs;

    @Inject
    ReleaseLauncher launcher;

    @Inject
    Releases releases;

    @Inject
    ReleaseList list;

    @Inject
    Notices notices;

    private final ReleaseForm form = new ReleaseForm();
    private @Nullable Integer count;
    private List<ReleaseGain> gains = List.of();

    /** The places that each gauge would regain, were all of them let go. */
    public void look() {
        gains = releases.previewAll(list.filter());
        if (gains.isEmpty()) notices.warn("releases.gains.none");
    }

    /** Lines were let go meanwhile: what was looked at is not what would be regained. */
    public void forget() {
        gains = List.of();
    }

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

    /** The first events. */
    public List<ReleaseGain> getGains() {
        return gains.subList(0, Math.min(GAINS_MAX, gains.size()));
    }

    /** How many more inventories would regain some. */
    public int getMoreGains() {
        return gains.size() - getGains().size();
    }

    public @Nullable Integer getCount() {
        return count;
    }

    public void setCount(@Nullable Integer count) {
        this.count = count;
    }
}
