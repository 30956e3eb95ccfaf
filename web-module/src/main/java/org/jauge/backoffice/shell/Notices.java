package org.jauge.backoffice.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Tells the user what was done; what it says survives a redirect. */
@Named
@RequestScoped
public class Notices {

    @Inject
    Language language;

    /** @param key of the bundle */
    public void done(String key, Object... facts) {
        show(FacesMessage.SEVERITY_INFO, key, facts);
    }

    public void warn(String key, Object... facts) {
        show(FacesMessage.SEVERITY_WARN, key, facts);
    }

    private void show(FacesMessage.Severity severity, String key, Object... facts) {
        var context = FacesContext.getCurrentInstance();
        context.getExternalContext().getFlash().setKeepMessages(true);
        context.addMessage(null, new FacesMessage(severity, language.text(key, facts), null));
    }
}
