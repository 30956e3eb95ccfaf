package org.jauge.backoffice.outlets;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jauge.backoffice.shell.Notices;
import org.jauge.merchant.Audiences;

/** A new audience, or one to be renamed, moved or switched off. */
@Named
@ViewScoped
public class AudienceEdit implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Audiences audiences;

    @Inject
    Notices notices;

    private long id;
    private long version;
    private String name = "";
    private int position;
    private boolean active = true;

    public void load() {
        if (isAdding()) {
            position = audiences.lines().size() + 1;
            return;
        }
        var line = audiences.line(id);
        version = line.version();
        name = line.name();
        position = line.position();
        active = line.active();
    }

    public String change() {
        if (isAdding()) audiences.create(name, position);
        else audiences.change(id, version, name, position, active);
        notices.done("outlets.changed", name);
        return "audiences?faces-redirect=true";
    }

    public boolean isAdding() {
        return id == 0;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public int getPosition() {
        return position;
    }

    public void setPosition(int position) {
        this.position = position;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
