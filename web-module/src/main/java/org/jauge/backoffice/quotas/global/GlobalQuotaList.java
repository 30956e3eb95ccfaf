package org.jauge.backoffice.quotas.global;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jauge.quota.GlobalQuotas;
import org.jauge.quota.QuotaLine;

/** The quotas of the account; closed to people of one activity. */
@Named
@ViewScoped
public class GlobalQuotaList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    GlobalQuotas quotas;

    private List<QuotaLine> rows = List.of();

    public void load() {
        rows = quotas.all();
    }

    public List<QuotaLine> getRows() {
        return rows;
    }
}
