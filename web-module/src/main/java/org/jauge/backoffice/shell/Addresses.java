package org.jauge.backoffice.shell;

import jakarta.faces.context.FacesContext;

/** Where a page is, to come back to it. */
public final class Addresses {

    private Addresses() {}

    /** An outcome that shows the same page anew, with its parameters. */
    public static String again() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId()
                + "?faces-redirect=true&includeViewParams=true";
    }
}
