package org.jauge.backoffice.reports;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jauge.backoffice.shell.Rows;
import org.jauge.merchant.ActorNames;
import org.jauge.merchant.Merchants;
import org.jauge.reconciliation.DifferenceLine;
import org.jauge.reconciliation.Reconciliation;
import org.jauge.reconciliation.RunLine;
import org.jauge.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Recounts all gauges now, lists earlier recounts, shows what one of them found. */
@Named
@ViewScoped
public class ReconciliationRuns implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Reconciliation reconciliation;

    @Inject
    ActorNames actors;

    @Inject
    Merchants merchants;

    private final Rows<RunLine> runs = new Rows<>(this::page);
    private Map<String, String> names = Map.of();
    private String zone = "UTC";
    private @Nullable Long run;
    private List<DifferenceLine> differences = List.of();

    public void load() {
        zone = merchants.details().timeZone();
        differences = run == null ? List.of() : reconciliation.differences(run);
    }

    public String runNow() {
        return "reconciliation?faces-redirect=true&run=" + reconciliation.run();
    }

    private Slice<RunLine> page(int first, int size) {
        var slice = reconciliation.runs(first, size);
        names = actors.of(slice.rows().stream().map(RunLine::requestedBy).collect(Collectors.toUnmodifiableSet()));
        return slice;
    }

    /** Empty for the nightly run. */
    public String nameOf(RunLine line) {
        return names.getOrDefault(line.requestedBy(), "");
    }

    public Rows<RunLine> getRuns() {
        return runs;
    }

    public List<DifferenceLine> getDifferences() {
        return differences;
    }

    public String getZone() {
        return zone;
    }

    public @Nullable Long getRun() {
        return run;
    }

    public void setRun(@Nullable Long run) {
        this.run = run;
    }
}
