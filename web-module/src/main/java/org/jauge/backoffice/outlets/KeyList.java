package org.jauge.backoffice.outlets;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jauge.backoffice.shell.Notices;
import org.jauge.merchant.ApiKeyLine;
import org.jauge.merchant.ApiKeys;

/** The API keys, those in use first. */
@Named
@ViewScoped
public class KeyList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ApiKeys keys;

    @Inject
    Notices notices;

    private List<ApiKeyLine> rows = List.of();

    public void load() {
        rows = keys.lines();
    }

    public String revoke(ApiKeyLine key) {
        keys.revoke(key.id());
        notices.done("keys.revoked", key.label());
        return "keys?faces-redirect=true";
    }

    public List<ApiKeyLine> getRows() {
        return rows;
    }
}
