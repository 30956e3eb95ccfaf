package org.jauge.backoffice.releases;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jauge.backoffice.shell.Language;
import org.jauge.booking.ReleaseLauncher;
import org.jauge.booking.ReleaseProgress;
import org.jauge.booking.ReleaseRuns;
import org.jspecify.annotations.Nullable;

/** How far it is with what is done with all of a list. */
@Named
@ViewScoped
public class ReleaseRunView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReleaseRuns runs;

    @Inject
    ReleaseLauncher launcher;

    @Inject
    Language language;

    private long id;
    private @Nullable ReleaseProgress progress;

    public void load() {
        progress = runs.progress(id);
    }

    public void resume() {
        launcher.launch(id);
        load();
    }

    /** With how many it is done. */
    public String getDone() {
        return progress == null ? "" : language.text("releases.done." + progress.operation(), progress.done());
    }

    public @Nullable ReleaseProgress getProgress() {
        return progress;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
