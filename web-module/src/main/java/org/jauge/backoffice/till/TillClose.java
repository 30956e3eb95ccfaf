package org.jauge.backoffice.till;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import org.jauge.backoffice.dossiers.TypedAmount;
import org.jauge.backoffice.shell.Notices;
import org.jauge.backoffice.shell.Visitor;
import org.jauge.merchant.Merchants;
import org.jauge.merchant.Role;
import org.jauge.shared.InvalidField;
import org.jauge.till.NewClosing;
import org.jauge.till.TillKey;
import org.jauge.till.TillLine;
import org.jauge.till.Tills;
import org.jspecify.annotations.Nullable;

/** Counts a till and closes it (P-05). */
@Named
@ViewScoped
public class TillClose implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Tills tills;

    @Inject
    Merchants merchants;

    @Inject
    Notices notices;

    @Inject
    Visitor visitor;

    private long outlet;
    private long clerk;
    private String currency = "";
    private @Nullable TillLine till;
    private String opening = "";
    private String counted = "";
    private String note = "";

    public void load() {
        visitor.require(Role.EXTERNAL_CLERK);
        if (currency.isEmpty()) currency = merchants.details().currency();
        refresh();
        opening = tills.lastOpening(key()).stripTrailingZeros().toPlainString();
    }

    /** What stands in it now; what was typed stays. */
    public void refresh() {
        till = tills.till(key());
    }

    public String close() {
        var seen = Objects.requireNonNull(till).totals().rows();
        refresh(); // a refusal shows what it is about
        var id = tills.close(new NewClosing(key(), seen, amount("opening", opening), amount("counted", counted), note));
        notices.done("till.closed", id);
        return "view?faces-redirect=true&id=" + id;
    }

    private TillKey key() {
        return new TillKey(outlet, clerk, currency);
    }

    private static BigDecimal amount(String field, String typed) {
        var amount = TypedAmount.of(field, typed);
        if (amount == null) throw new InvalidField(field, "required", typed);
        return amount;
    }

    public @Nullable TillLine getTill() {
        return till;
    }

    public long getOutlet() {
        return outlet;
    }

    public void setOutlet(long outlet) {
        this.outlet = outlet;
    }

    public long getClerk() {
        return clerk;
    }

    public void setClerk(long clerk) {
        this.clerk = clerk;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public String getOpening() {
        return opening;
    }

    public void setOpening(@Nullable String opening) {
        this.opening = typed(opening);
    }

    public String getCounted() {
        return counted;
    }

    public void setCounted(@Nullable String counted) {
        this.counted = typed(counted);
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = typed(note);
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text;
    }
}
