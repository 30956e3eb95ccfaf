package org.jauge.backoffice.pricelists;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jauge.activity.Activities;
import org.jauge.activity.ActivityDetails;
import org.jauge.activity.ActivityReads;
import org.jauge.backoffice.shell.Notices;
import org.jauge.pricing.Cell;
import org.jauge.pricing.ListValues;
import org.jauge.pricing.PriceGrid;
import org.jauge.pricing.PriceLists;
import org.jauge.pricing.PriceReads;
import org.jauge.shared.DateSpan;
import org.jspecify.annotations.Nullable;

/** The grid of a price list: emplacements across, categories down (E-10). */
@Named
@ViewScoped
public class PriceListEdit implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ActivityReads activities;

    @Inject
    Activities settings;

    @Inject
    PriceReads reads;

    @Inject
    PriceLists priceLists;

    @Inject
    Notices notices;

    private long id;
    private String name = "";
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validUntil;
    private PriceGrid grid;
    private ActivityDetails activity;
    private List<GridRow> rows = List.of();

    public void load() {
        grid = reads.grid(id);
        activity = activities.details(grid.activityId());
        name = grid.name();
        validFrom = grid.values().valid().from();
        validUntil = grid.values().valid().until();
        Map<String, Cell> filled = grid.cells().stream()
                .collect(Collectors.toMap(cell -> cell.emplacementId() + "/" + cell.categoryId(), Function.identity()));
        rows = grid.rows().stream()
                .map(category -> new GridRow(
                        category,
                        grid.columns().stream()
                                .map(emplacement -> new GridCell(
                                        emplacement, category, filled.get(emplacement.id() + "/" + category.id())))
                                .toList()))
                .toList();
    }

    public String change() {
        var cells = rows.stream()
                .flatMap(row -> row.getCells().stream())
                .map(GridCell::cell)
                .toList();
        var values = new ListValues(name, new DateSpan(validFrom, validUntil));
        priceLists.change(id, grid.version(), values, cells);
        notices.done("priceList.changed", name);
        return "edit?faces-redirect=true&id=" + id;
    }

    public String prefer() {
        settings.preferPriceList(activity.id(), id);
        notices.done("priceList.preferred", grid.name());
        return "edit?faces-redirect=true&id=" + id;
    }

    public String delete() {
        priceLists.delete(id, grid.version());
        notices.done("priceList.deleted", grid.name());
        return "list?faces-redirect=true&activity=" + activity.id();
    }

    public boolean isPreferred() {
        return Long.valueOf(id).equals(activity.defaultPriceListId());
    }

    public PriceGrid getGrid() {
        return grid;
    }

    public List<GridRow> getRows() {
        return rows;
    }

    public ActivityDetails getActivity() {
        return activity;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public @Nullable LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(@Nullable LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
