package org.jauge.backoffice.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jauge.activity.ActivityReads;
import org.jauge.backoffice.shell.Language;
import org.jauge.backoffice.shell.Notices;
import org.jauge.backoffice.signin.Doorway;
import org.jauge.merchant.Languages;
import org.jauge.merchant.PointsOfSale;
import org.jauge.merchant.Role;
import org.jauge.merchant.Staff;
import org.jauge.notification.MailServer;
import org.jspecify.annotations.Nullable;

/** Invites somebody; the link is shown here, once, to be passed on. */
@Named
@ViewScoped
public class StaffNew implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ACTIVITIES_MAX = 1_000;

    @Inject
    Staff staff;

    @Inject
    ActivityReads activities;

    @Inject
    PointsOfSale outlets;

    @Inject
    Language language;

    @Inject
    Doorway doorway;

    @Inject
    MailServer mailServer;

    @Inject
    Notices notices;

    private @Nullable StaffForm form;
    private @Nullable String link;

    public void load() {
        form = new StaffForm(
                activities.page(0, ACTIVITIES_MAX).rows(),
                outlets.lines(),
                language.getLocale().getLanguage());
    }

    /** Where mail goes out it brings the link, and nobody else sees it. */
    public @Nullable String invite() {
        if (form == null) return null;
        var token = staff.invite(form.invitation());
        if (mailServer.isSet()) {
            notices.done("staff.mailed", form.getEmail());
            return "list?faces-redirect=true";
        }
        link = doorway.url("/password?token=" + token);
        return null;
    }

    public List<Role> getRoles() {
        return staff.grantable();
    }

    public List<String> getLanguages() {
        return Languages.ALL;
    }

    public @Nullable StaffForm getForm() {
        return form;
    }

    public @Nullable String getLink() {
        return link;
    }
}
