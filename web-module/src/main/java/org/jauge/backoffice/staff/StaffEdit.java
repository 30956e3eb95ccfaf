package org.jauge.backoffice.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jauge.activity.ActivityReads;
import org.jauge.backoffice.shell.Notices;
import org.jauge.backoffice.signin.Doorway;
import org.jauge.merchant.Languages;
import org.jauge.merchant.PointsOfSale;
import org.jauge.merchant.Role;
import org.jauge.merchant.Staff;
import org.jauge.merchant.StaffDetails;
import org.jauge.notification.MailServer;
import org.jspecify.annotations.Nullable;

/** One member of staff: name, rights, a new link, leaving and coming back. */
@Named
@ViewScoped
public class StaffEdit implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ACTIVITIES_MAX = 1_000;
    private static final String LIST = "list?faces-redirect=true";

    @Inject
    Staff staff;

    @Inject
    ActivityReads activities;

    @Inject
    PointsOfSale outlets;

    @Inject
    Notices notices;

    @Inject
    Doorway doorway;

    @Inject
    MailServer mailServer;

    private long id;
    private @Nullable StaffDetails user;
    private @Nullable StaffForm form;
    private @Nullable String link;

    public void load() {
        user = staff.details(id);
        form = new StaffForm(activities.page(0, ACTIVITIES_MAX).rows(), outlets.lines(), user);
    }

    public String change() {
        if (form == null || user == null) return LIST;
        staff.change(id, user.version(), form.getName(), form.getLanguage(), form.rights());
        notices.done("staff.changed", form.getName());
        return LIST;
    }

    /** Where mail goes out it brings the link, and nobody else sees it. */
    public @Nullable String newLink() {
        var token = staff.newLink(id);
        if (mailServer.isSet() && user != null) {
            notices.done("staff.mailed", user.line().email());
            return LIST;
        }
        link = doorway.url("/password?token=" + token);
        return null;
    }

    public String deactivate() {
        staff.deactivate(id);
        notices.done("staff.deactivated");
        return LIST;
    }

    public String reactivate() {
        staff.reactivate(id);
        notices.done("staff.reactivated");
        return LIST;
    }

    public List<Role> getRoles() {
        return staff.grantable();
    }

    public List<String> getLanguages() {
        return Languages.ALL;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public @Nullable StaffDetails getUser() {
        return user;
    }

    public @Nullable StaffForm getForm() {
        return form;
    }

    public @Nullable String getLink() {
        return link;
    }
}
