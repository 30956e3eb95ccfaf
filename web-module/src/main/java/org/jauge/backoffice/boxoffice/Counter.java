package org.jauge.backoffice.boxoffice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Named;
import org.jauge.dossier.DossierState;
import org.jauge.merchant.Channel;

/**
 * Which of the two box offices a page belongs to, the one of the back office or the external one. They share
 * their beans and parts; pages that are named from their own folder need nothing from here.
 */
@Named
@RequestScoped
public class Counter {

    private static final String EXTERNAL = "/boxoffice/external/";

    public boolean isExternal() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId().startsWith(EXTERNAL);
    }

    /**
     * While a page is written. What is typed is read whatever was left when its page was written: what was sold out may
     * be there again, and the page has shown it.
     */
    public boolean isWriting() {
        return FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    }

    public String getTicketsPage() {
        return isExternal() ? EXTERNAL + "print" : "/tickets/print";
    }

    /** Where a dossier is looked at; out of the house a sold one's tickets are printed again, a booking is paid. */
    public String dossierPage(DossierState state) {
        if (!isExternal()) return "/dossiers/view";
        return state == DossierState.SETTLED ? getTicketsPage() : EXTERNAL + "view";
    }

    public String dossierParameter(DossierState state) {
        return isExternal() && state == DossierState.SETTLED ? "dossier" : "number";
    }

    /** Out of the house one sells for an outlet of that channel; the back office knows every desk. */
    boolean admits(Channel channel) {
        return isExternal() ? channel == Channel.EXTERNAL_BOX_OFFICE : channel.isDesk();
    }
}
