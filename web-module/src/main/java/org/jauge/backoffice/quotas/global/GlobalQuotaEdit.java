package org.jauge.backoffice.quotas.global;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jauge.backoffice.quotas.QuotaForm;
import org.jauge.backoffice.shell.Notices;
import org.jauge.backoffice.shell.Visitor;
import org.jauge.merchant.Role;
import org.jauge.quota.DayBlocks;
import org.jauge.quota.GlobalQuotas;
import org.jauge.quota.QuotaDetails;
import org.jauge.quota.QuotaDivisions;
import org.jauge.quota.QuotaScope;
import org.jauge.quota.QuotaValues;
import org.jspecify.annotations.Nullable;

/** One quota of the account, or a new one. */
@Named
@ViewScoped
public class GlobalQuotaEdit implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 4;

    @Inject
    GlobalQuotas quotas;

    @Inject
    QuotaDivisions divisions;

    @Inject
    Notices notices;

    @Inject
    Visitor visitor;

    private final QuotaForm form = new QuotaForm();
    private final List<BlockRow> blocks = new ArrayList<>();
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
            divisions.of(quota.id()).blocks().forEach(block -> blocks.add(new BlockRow(block)));
        }
        do blocks.add(new BlockRow());
        while (blocks.size() < ROWS);
    }

    public String save() {
        var divided = divided();
        var values = form.values();
        if (quota == null) create(values, divided);
        else change(quota, values, divided);
        notices.done(quota == null ? "quota.created" : "quota.changed", form.getName());
        return "list?faces-redirect=true";
    }

    private void create(QuotaValues values, DayBlocks divided) {
        var created = quotas.create(scope, values);
        if (!divided.isEmpty())
            divisions.divide(created, quotas.details(created).version(), divided);
    }

    /** The blocks first: they may be refused, and then nothing is changed. */
    private void change(QuotaDetails known, QuotaValues values, DayBlocks divided) {
        divisions.divide(known.id(), known.version(), divided);
        quotas.change(known.id(), quotas.details(known.id()).version(), values);
    }

    private DayBlocks divided() {
        return new DayBlocks(
                isDaily()
                        ? blocks.stream()
                                .filter(BlockRow::isTyped)
                                .map(BlockRow::block)
                                .toList()
                        : List.of());
    }

    public boolean isDaily() {
        return scope == QuotaScope.DAY;
    }

    public List<BlockRow> getBlocks() {
        return blocks;
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
