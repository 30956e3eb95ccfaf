package org.jauge.backoffice.profiles;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jauge.backoffice.shell.Notices;
import org.jauge.backoffice.shell.Visitor;
import org.jauge.merchant.Merchants;
import org.jauge.merchant.Role;
import org.jauge.profile.ProductProfiles;
import org.jauge.profile.ProfileDetails;
import org.jspecify.annotations.Nullable;

/** One product profile, or a new one. */
@Named
@ViewScoped
public class ProfileEdit implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ProductProfiles profiles;

    @Inject
    Merchants merchants;

    @Inject
    Notices notices;

    @Inject
    Visitor visitor;

    private final ProfileForm form = new ProfileForm();
    private @Nullable Long id;
    private long version;
    private boolean known;

    public void load() {
        visitor.require(Role.ADMINISTRATOR);
        form.offer(profiles.things(), merchants.details().timeZone());
        if (id != null) show(profiles.details(id));
    }

    private void show(ProfileDetails profile) {
        known = true;
        version = profile.version();
        form.show(profile.values());
    }

    public String save() {
        if (id == null) profiles.create(form.values());
        else profiles.change(id, version, form.values());
        notices.done(known ? "profile.changed" : "profile.created", form.getName());
        return "list?faces-redirect=true";
    }

    public @Nullable String delete() {
        if (id == null) return null;
        profiles.delete(id, version);
        notices.done("profile.deleted", form.getName());
        return "list?faces-redirect=true";
    }

    public boolean isKnown() {
        return known;
    }

    public ProfileForm getForm() {
        return form;
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }
}
