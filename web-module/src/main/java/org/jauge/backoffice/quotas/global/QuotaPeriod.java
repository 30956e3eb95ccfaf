package org.jauge.backoffice.quotas.global;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jauge.backoffice.shell.Addresses;
import org.jauge.backoffice.shell.Notices;
import org.jauge.backoffice.shell.PeriodWords;
import org.jauge.backoffice.shell.Rows;
import org.jauge.dossier.GaugeHistory;
import org.jauge.dossier.HistoryLine;
import org.jauge.dossier.QuotaDraw;
import org.jauge.dossier.QuotaDraws;
import org.jauge.gauge.CauseTotal;
import org.jauge.gauge.GaugeKey;
import org.jauge.inventory.Capacities;
import org.jauge.inventory.EventGauges;
import org.jauge.inventory.PeriodLine;
import org.jauge.inventory.PeriodShare;
import org.jauge.inventory.QuotaPeriods;
import org.jauge.merchant.Merchants;
import org.jauge.quota.GlobalQuotas;
import org.jauge.quota.QuotaDetails;
import org.jauge.quota.QuotaScope;
import org.jauge.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** One period of a quota of the account, or a stock: its line, who drew from it, and every movement behind it. */
@Named
@ViewScoped
public class QuotaPeriod implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String NAMED = "3-\\d{1,18}-\\d{1,18}";

    @Inject
    QuotaPeriods periods;

    @Inject
    GlobalQuotas quotas;

    @Inject
    QuotaDraws quotaDraws;

    @Inject
    EventGauges gauges;

    @Inject
    GaugeHistory history;

    @Inject
    Capacities capacities;

    @Inject
    Merchants merchants;

    @Inject
    PeriodWords words;

    @Inject
    Notices notices;

    private final String requestId = UUID.randomUUID().toString(); // sent twice a delivery is added once
    private final Rows<QuotaDraw> draws = new Rows<>((first, size) -> quotaDraws.page(getKey(), first, size));
    private final Rows<HistoryLine> movements = new Rows<>((first, size) -> history.page(getKey(), first, size));
    private String gaugeId = "";
    private @Nullable PeriodLine period;
    private @Nullable QuotaDetails quota;
    private List<PeriodShare> shares = List.of();
    private List<CauseTotal> totals = List.of();
    private String timeZone = "UTC";
    private int capacity;
    private int restock;

    public void load() {
        if (!gaugeId.matches(NAMED)) throw new NotFound("gauge", gaugeId);
        var found = periods.one(getKey());
        period = found;
        quota = quotas.details(getKey().key1());
        totals = gauges.totals(getKey());
        shares = PeriodShare.of(totals);
        timeZone = merchants.details().timeZone();
        capacity = found.line().capacity();
    }

    public String resize() {
        capacities.resize(getKey(), capacity);
        notices.done("event.resized", words.text(periods.one(getKey()).span()), capacity);
        return Addresses.again();
    }

    /** What was delivered comes on top of what there is by then. */
    public String add() {
        capacities.restock(requestId, getKey(), restock);
        notices.done("periods.restocked", restock);
        return Addresses.again();
    }

    public GaugeKey getKey() {
        return GaugeKey.parse(gaugeId);
    }

    /** Without periods: what runs out is filled up again. */
    public boolean isStock() {
        return quota != null && quota.scope() == QuotaScope.INVENTORY;
    }

    public Rows<HistoryLine> getMovements() {
        return movements;
    }

    public @Nullable PeriodLine getPeriod() {
        return period;
    }

    public @Nullable QuotaDetails getQuota() {
        return quota;
    }

    public Rows<QuotaDraw> getDraws() {
        return draws;
    }

    public List<CauseTotal> getTotals() {
        return totals;
    }

    public List<PeriodShare> getShares() {
        return shares;
    }

    /** Whether anybody but events has something of it; else the line says it all. */
    public boolean isShared() {
        return shares.stream()
                .anyMatch(share -> share.kind() != PeriodShare.Kind.EVENTS && share.kind() != PeriodShare.Kind.TOTAL);
    }

    public String getTimeZone() {
        return timeZone;
    }

    public String getGaugeId() {
        return gaugeId;
    }

    public void setGaugeId(String gaugeId) {
        this.gaugeId = gaugeId;
    }

    public int getCapacity() {
        return capacity;
    }

    public void setCapacity(int capacity) {
        this.capacity = capacity;
    }

    public int getRestock() {
        return restock;
    }

    public void setRestock(int restock) {
        this.restock = restock;
    }
}
