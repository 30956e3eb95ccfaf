package org.jauge.backoffice.till;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jauge.backoffice.shell.Files;
import org.jauge.backoffice.shell.Language;
import org.jauge.backoffice.shell.Visitor;
import org.jauge.merchant.Merchants;
import org.jauge.merchant.Role;
import org.jauge.till.ClosingDetails;
import org.jauge.till.ClosingReads;
import org.jspecify.annotations.Nullable;

/** One day closing (P-05). */
@Named
@ViewScoped
public class TillView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ClosingReads closings;

    @Inject
    Merchants merchants;

    @Inject
    Files files;

    @Inject
    Language language;

    @Inject
    Visitor visitor;

    private long id;
    private String zone = "UTC";
    private @Nullable ClosingDetails closing;

    public void load() {
        visitor.require(Role.EXTERNAL_CLERK);
        closing = closings.details(id);
        zone = merchants.details().timeZone();
    }

    public void paper() {
        var content = closings.pdf(id, language.getLocale().getLanguage());
        files.send(language.text("till.file") + "-" + id + ".pdf", "application/pdf", content);
    }

    public @Nullable ClosingDetails getClosing() {
        return closing;
    }

    public String getZone() {
        return zone;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
