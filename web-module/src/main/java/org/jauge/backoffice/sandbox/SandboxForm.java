package org.jauge.backoffice.sandbox;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jauge.payment.PaymentProvider.Outcome;
import org.jauge.payment.SandboxPage;
import org.jauge.payment.SandboxPages;
import org.jspecify.annotations.Nullable;

/** Pays, refuses or gives up on demand. */
@Named
@ViewScoped
public class SandboxForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SandboxPages pages;

    private @Nullable String attempt;
    private transient @Nullable SandboxPage page;

    public void pay() {
        decide(Outcome.SUCCEEDED);
    }

    public void refuse() {
        decide(Outcome.FAILED);
    }

    public void abandon() {
        decide(Outcome.ABANDONED);
    }

    private void decide(Outcome outcome) {
        pages.decide(token(), outcome);
        page = null;
    }

    /** Null for an attempt that is nobody's. */
    public @Nullable SandboxPage getPage() {
        if (page == null) page = pages.page(token()).orElse(null);
        return page;
    }

    private String token() {
        return attempt == null ? "" : attempt;
    }

    public @Nullable String getAttempt() {
        return attempt;
    }

    public void setAttempt(@Nullable String attempt) {
        this.attempt = attempt;
    }
}
