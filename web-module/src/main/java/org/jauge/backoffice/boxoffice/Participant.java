package org.jauge.backoffice.boxoffice;

import java.io.Serializable;

/** The name for one ticket to come; products have none, their place is kept. */
public class Participant implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String category;
    private final boolean person;
    private String name = "";

    Participant(String category, boolean person) {
        this.category = category;
        this.person = person;
    }

    public String getCategory() {
        return category;
    }

    public boolean isPerson() {
        return person;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name;
    }
}
