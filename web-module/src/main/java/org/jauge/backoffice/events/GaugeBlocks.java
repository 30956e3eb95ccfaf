package org.jauge.backoffice.events;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jauge.backoffice.shell.Addresses;
import org.jauge.backoffice.shell.Notices;
import org.jauge.gauge.GaugeKey;
import org.jauge.inventory.ManualBlocks;
import org.jspecify.annotations.Nullable;

/** What is blocked by hand of the gauge that a page shows (C-03). */
@Named
@ViewScoped
public class GaugeBlocks implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ManualBlocks blocks;

    @Inject
    Notices notices;

    private final String requestId = UUID.randomUUID().toString();
    private GaugeKey key;
    private List<BlockEdit> rows = List.of();
    private @Nullable Integer units;
    private @Nullable String reason;

    public void load(GaugeKey shown) {
        key = shown;
        rows = blocks.of(shown).stream().map(BlockEdit::new).toList();
    }

    public String block() {
        var why = reason == null ? "" : reason;
        var many = units == null ? 0 : units;
        blocks.block(requestId + "-" + many + "-" + why.hashCode(), key, many, why);
        notices.done("blocks.blocked", many);
        return Addresses.again();
    }

    public String unblock(BlockEdit edit) {
        blocks.unblock(edit.requestId(), edit.getLine().id(), edit.getGiven(), edit.getReason());
        notices.done("blocks.unblocked", edit.getGiven());
        return Addresses.again();
    }

    public List<BlockEdit> getRows() {
        return rows;
    }

    public @Nullable Integer getUnits() {
        return units;
    }

    public void setUnits(@Nullable Integer units) {
        this.units = units;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
