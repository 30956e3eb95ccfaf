package org.jauge.pricing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jauge.category.CategoryLine;
import org.jauge.pricing.PriceImport.Repricing;
import org.jauge.shared.InvalidField;
import org.jauge.shared.Money;
import org.jauge.tabular.Bounds;
import org.jauge.tabular.Column;
import org.jauge.tabular.Dialect;
import org.jauge.tabular.Row;
import org.jauge.tabular.Table;
import org.jauge.tabular.TableReader;
import org.jauge.tabular.TableWriter;
import org.jauge.tabular.Words;
import org.jspecify.annotations.Nullable;

/**
 * A price list as a table: a line a category, a column an emplacement. An empty cell is not offered, 0.00 is free
 * (E-10), and a bundle that costs what its parts cost says so instead of a price. Lines and columns that a file leaves
 * out stay as they are.
 */
final class PriceTable {

    static final Column CATEGORY = Column.required("category", "Catégorie", "Category");

    private static final String SUM_FRENCH = "somme";
    private static final String SUM_ENGLISH = "sum";
    private static final Words<Boolean> SUM = new Words<Boolean>().with(true, SUM_FRENCH, SUM_ENGLISH);

    private final PriceGrid grid;
    private final Map<Long, Column> columns = new LinkedHashMap<>();
    private final Map<Cell.CellKey, Cell> there = new HashMap<>();
    private final Map<String, CategoryLine> categories = new HashMap<>();
    private final List<Repricing> changes = new ArrayList<>();
    private final Set<Long> seen = new HashSet<>();
    private int same;

    PriceTable(PriceGrid grid) {
        this.grid = grid;
        for (var place : grid.columns())
            columns.put(place.id(), Column.optional(place.name(), place.name(), place.name()));
        grid.cells().forEach(cell -> there.put(cell.key(), cell));
        grid.rows().forEach(category -> categories.put(category.name(), category));
    }

    byte[] written(Dialect dialect) {
        var rows = grid.rows().stream()
                .map(category -> Stream.concat(
                                Stream.of(category.name()),
                                columns.keySet().stream().map(place -> text(cell(place, category), category, dialect)))
                        .toList())
                .toList();
        return TableWriter.write(all(), rows, dialect);
    }

    private static String textOfSum(Dialect dialect) {
        return dialect == Dialect.FRENCH ? SUM_FRENCH : SUM_ENGLISH;
    }

    private String text(Cell cell, CategoryLine category, Dialect dialect) {
        if (!cell.offered()) return "";
        if (category.sumsItsParts()) return textOfSum(dialect);
        return dialect.decimal(Money.checked("price", cell.priceOrZero(), grid.currency()));
    }

    PriceImport read(byte[] file) {
        var table = TableReader.read(file, all(), Bounds.SEASON);
        table.rows().forEach(this::read);
        return result(table);
    }

    private PriceImport result(Table table) {
        var faults = table.faults();
        return new PriceImport(
                grid.version(), faults.none() ? changes : List.of(), same, faults.kept(), faults.count());
    }

    private List<Column> all() {
        return Stream.concat(Stream.of(CATEGORY), columns.values().stream()).toList();
    }

    private void read(Row row) {
        var category = categories.get(row.text(CATEGORY));
        if (category == null) row.refused(CATEGORY, row.text(CATEGORY).isEmpty() ? "required" : "unknown");
        else if (!seen.add(category.id())) row.refused(CATEGORY, "twice");
        else
            columns.forEach((place, column) -> {
                if (row.has(column)) compare(row, category, column, cell(place, category));
            });
    }

    private void compare(Row row, CategoryLine category, Column column, Cell before) {
        var after = typed(row, category, column, before);
        if (before.sameAs(after)) same++;
        else changes.add(new Repricing(category.name(), column.name(), before, after));
    }

    /** What is not offered keeps the price that was typed for it once, as in the grid. */
    private Cell typed(Row row, CategoryLine category, Column column, Cell before) {
        if (row.text(column).isEmpty()) return priced(before, false, before.price());
        if (category.sumsItsParts())
            return row.word(column, SUM).isPresent() ? priced(before, true, before.priceOrZero()) : before;
        return row.decimal(column)
                .flatMap(price -> checked(row, column, price))
                .map(price -> priced(before, true, price))
                .orElse(before);
    }

    private Optional<BigDecimal> checked(Row row, Column column, BigDecimal price) {
        try {
            return Optional.of(Money.checked("price", price, grid.currency()));
        } catch (InvalidField refused) {
            return row.refused(column, refused.rule());
        }
    }

    private static Cell priced(Cell of, boolean offered, @Nullable BigDecimal price) {
        return new Cell(of.emplacementId(), of.categoryId(), offered, price);
    }

    private Cell cell(long place, CategoryLine category) {
        var cell = Cell.notOffered(place, category.id());
        return there.getOrDefault(cell.key(), cell);
    }
}
