package org.jauge.backoffice.emplacements;

import java.io.Serializable;
import org.jauge.emplacement.EmplacementValues;
import org.jspecify.annotations.Nullable;

/** What is typed about an emplacement. */
public class EmplacementForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";
    private @Nullable String description;
    private int position;
    private int capacity;
    private boolean active = true;
    private @Nullable String accessibility;
    private boolean tables;

    void show(EmplacementValues values) {
        name = values.name();
        description = values.description();
        position = values.position();
        capacity = values.capacity();
        active = values.active();
        accessibility = values.accessibility();
        tables = values.tables();
    }

    EmplacementValues values() {
        return new EmplacementValues(name, text(description), position, capacity, active, text(accessibility), tables);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public @Nullable String getDescription() {
        return description;
    }

    public void setDescription(@Nullable String description) {
        this.description = description;
    }

    public int getPosition() {
        return position;
    }

    public void setPosition(int position) {
        this.position = position;
    }

    public int getCapacity() {
        return capacity;
    }

    public void setCapacity(int capacity) {
        this.capacity = capacity;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public @Nullable String getAccessibility() {
        return accessibility;
    }

    public void setAccessibility(@Nullable String accessibility) {
        this.accessibility = accessibility;
    }

    public boolean isTables() {
        return tables;
    }

    public void setTables(boolean tables) {
        this.tables = tables;
    }
}
