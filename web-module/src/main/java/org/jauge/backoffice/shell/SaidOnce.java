package org.jauge.backoffice.shell;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** A message that is about to be shown need not survive a redirect: nobody reads it twice. */
public class SaidOnce implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        event.getFacesContext().getExternalContext().getFlash().setKeepMessages(false);
    }

    @Override
    public void afterPhase(PhaseEvent event) {}
}
