package org.jauge.backoffice.activities;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jauge.activity.Activities;
import org.jauge.activity.ModelLine;
import org.jauge.activity.NewActivity;
import org.jauge.backoffice.shell.Notices;
import org.jauge.backoffice.shell.Visitor;
import org.jauge.merchant.Merchants;
import org.jauge.merchant.Role;

/** A new activity with its first emplacement. */
@Named
@ViewScoped
public class ActivityNew implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Activities activities;

    @Inject
    Merchants merchants;

    @Inject
    Notices notices;

    @Inject
    Visitor visitor;

    private final ActivityForm form = new ActivityForm();
    private List<ModelLine> models = List.of();
    private String emplacement = "";
    private int capacity = 100;

    public void load() {
        visitor.require(Role.ADMINISTRATOR);
        var merchant = merchants.details();
        models = activities.models();
        form.start(models.get(0).id(), merchant.timeZone(), merchant.currency());
    }

    public String create() {
        var id = activities.create(new NewActivity(form.getModel(), form.values(), emplacement, capacity));
        notices.done("activity.created", form.getName());
        return "/categories/list?faces-redirect=true&activity=" + id;
    }

    public ActivityForm getForm() {
        return form;
    }

    public List<ModelLine> getModels() {
        return models;
    }

    public String getEmplacement() {
        return emplacement;
    }

    public void setEmplacement(String emplacement) {
        this.emplacement = emplacement;
    }

    public int getCapacity() {
        return capacity;
    }

    public void setCapacity(int capacity) {
        this.capacity = capacity;
    }
}
