package org.jauge.backoffice.shell;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.jauge.shared.DatabaseFault;
import org.jauge.shared.Forbidden;
import org.jauge.shared.Overloaded;
import org.jauge.shared.Rejection;
import org.jauge.shared.Stale;
import org.jspecify.annotations.Nullable;
import org.primefaces.csp.CspException;

/**
 * Turns what went wrong into what the user can read: a refusal into a message of the page he acted on, or into
 * "not found" where he only opened it; a lost session into its page; anything else into a reference of the log.
 */
class Refusals extends ExceptionHandlerWrapper {

    /** Kinds that an address alone can bring about. */
    private static final Set<Rejection.Kind> HIDDEN =
            EnumSet.of(Rejection.Kind.NOT_FOUND, Rejection.Kind.FORBIDDEN, Rejection.Kind.INVALID);

    Refusals(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var context = FacesContext.getCurrentInstance();
        for (var events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext(); ) {
            var thrown = events.next().getContext().getException();
            if (context.getResponseComplete() || answered(context, thrown)) events.remove();
        }
        if (FacesContext.getCurrentInstance() != null)
            getWrapped().handle(); // null once an error page was shown in between
    }

    private static boolean answered(FacesContext context, Throwable thrown) {
        try {
            if (Causes.find(thrown, ViewExpiredException.class) != null) return expired(context);
            if (Causes.find(thrown, CspException.class) != null) return forged(context);
            if (PhaseId.RENDER_RESPONSE.equals(context.getCurrentPhaseId())) return false;
            var rejection = rejectionIn(thrown);
            if (context.isPostback()) return shown(context, thrown, rejection);
            return rejection != null && missing(context, rejection);
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    private static boolean expired(FacesContext context) throws IOException {
        var external = context.getExternalContext();
        external.redirect(external.getRequestContextPath() + "/errors/expired.xhtml");
        context.responseComplete();
        return true;
    }

    /** A form without the nonce of its page was sent by no browser: whoever sends them is to fill no log. */
    private static boolean forged(FacesContext context) throws IOException {
        context.getExternalContext().responseReset();
        context.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        context.responseComplete();
        return true;
    }

    private static boolean shown(FacesContext context, Throwable thrown, @Nullable Rejection rejection) {
        var messages = Messages.current();
        if (rejection == null) messages.failure(context, LastResort.log(thrown));
        else messages.refusal(context, rejection);
        context.validationFailed();
        context.renderResponse();
        return true;
    }

    private static boolean missing(FacesContext context, Rejection rejection) throws IOException {
        if (!HIDDEN.contains(rejection.kind())) return false;
        context.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        context.responseComplete();
        return true;
    }

    private static @Nullable Rejection rejectionIn(Throwable thrown) {
        var rejection = Causes.find(thrown, Rejection.class);
        if (rejection != null) return rejection;
        if (Causes.find(thrown, EJBAccessException.class) != null) return new Forbidden("action");
        if (Causes.has(thrown, "OptimisticLockException")) return new Stale("row");
        if (DatabaseFault.of(thrown).isPassing()) return Overloaded.by(thrown);
        return null;
    }
}
