package org.jauge.backoffice.pricelists;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jauge.activity.Activities;
import org.jauge.activity.ActivityDetails;
import org.jauge.activity.ActivityReads;
import org.jauge.backoffice.shell.Notices;
import org.jauge.pricing.Cell;
import org.jauge.pricing.PriceGrid;
import org.jauge.pricing.PriceLists;
import org.jauge.pricing.PriceReads;

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
    private PriceGrid grid;
    private ActivityDetails activity;
    private List<GridRow> rows = List.of();

    public void load() {
        grid = reads.grid(id);
        activity = activities.details(grid.activityId());
        name = grid.name();
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
        priceLists.change(id, grid.version(), name, cells);
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

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
