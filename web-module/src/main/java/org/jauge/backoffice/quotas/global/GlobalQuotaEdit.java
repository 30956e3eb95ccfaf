package org.jauge.backoffice.quotas.global;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.jauge.backoffice.quotas.QuotaForm;
import org.jauge.backoffice.shell.Notices;
import org.jauge.backoffice.shell.Visitor;
import org.jauge.merchant.Role;
import org.jauge.quota.GlobalQuotas;
import org.jauge.quota.QuotaDetails;
import org.jauge.quota.QuotaScope;
import org.jspecify.annotations.Nullable;

/** One quota of the account, or a new one. */
@Named
@ViewScoped
public class GlobalQuotaEdit implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    GlobalQuotas quotas;

    @Inject
    Notices notices;

    @Inject
    Visitor visitor;

    private final QuotaForm form = new QuotaForm();
    private QuotaScope scope = QuotaScope.DAY;
    private @Nullable Long id;
    private @Nullable QuotaDetails quota;

    public void load() {
        if (id == null) {
            visitor.require(Role.ADMINISTRATOR);
            quotas.all(); // whoever may not see them is told so before he types
        } else {
            quota = quotas.details(id);
            scope = quota.scope();
            form.show(quota.values());
        }
    }

    public String save() {
        if (quota == null) quotas.create(scope, form.values());
        else quotas.change(quota.id(), quota.version(), form.values());
        notices.done(quota == null ? "quota.created" : "quota.changed", form.getName());
        return "list?faces-redirect=true";
    }

    public List<QuotaScope> getScopes() {
        return Stream.of(QuotaScope.values()).filter(QuotaScope::isGlobal).toList();
    }

    public boolean isKnown() {
        return quota != null;
    }

    public QuotaForm getForm() {
        return form;
    }

    public QuotaScope getScope() {
        return scope;
    }

    public void setScope(QuotaScope scope) {
        this.scope = scope;
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }
}
