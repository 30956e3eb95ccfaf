package org.jauge.backoffice.models;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jauge.activity.Activities;
import org.jauge.activity.ModelLine;
import org.jauge.backoffice.shell.Visitor;
import org.jauge.merchant.Role;

/** The models of the account. */
@Named
@ViewScoped
public class ModelList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Activities activities;

    @Inject
    Visitor visitor;

    private List<ModelLine> rows = List.of();

    public void load() {
        visitor.require(Role.ADMINISTRATOR);
        rows = activities.models();
    }

    public List<ModelLine> getRows() {
        return rows;
    }
}
