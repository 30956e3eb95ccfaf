package org.jauge.backoffice.models;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jauge.activity.ActivityModels;
import org.jauge.activity.ModelLine;
import org.jauge.backoffice.shell.Notices;
import org.jauge.backoffice.shell.Visitor;
import org.jauge.merchant.Role;
import org.jspecify.annotations.Nullable;

/** One model of activities, or a new one. */
@Named
@ViewScoped
public class ModelEdit implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ActivityModels models;

    @Inject
    Notices notices;

    @Inject
    Visitor visitor;

    private final ModelForm form = new ModelForm();
    private @Nullable Long id;
    private @Nullable ModelLine model;

    public void load() {
        visitor.require(Role.ADMINISTRATOR);
        model = id == null ? null : models.details(id);
        if (model != null) form.show(model);
    }

    public String save() {
        if (model == null) models.create(form.values());
        else models.change(model.id(), model.version(), form.values());
        notices.done(model == null ? "model.created" : "model.changed", form.getName());
        return "list?faces-redirect=true";
    }

    public @Nullable String delete() {
        if (model == null) return null;
        models.delete(model.id(), model.version());
        notices.done("model.deleted", model.name());
        return "list?faces-redirect=true";
    }

    public boolean isKnown() {
        return model != null;
    }

    public ModelForm getForm() {
        return form;
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }
}
