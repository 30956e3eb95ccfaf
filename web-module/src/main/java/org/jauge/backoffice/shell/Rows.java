package org.jauge.backoffice.shell;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jauge.shared.Slice;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Rows of a table, fetched page by page: {@code new Rows<>((first, size) -> quotas.page(filter, first, size))}. */
public class Rows<T> extends LazyDataModel<T> {

    private static final long serialVersionUID = 1L;

    /** Answers one page of rows and how many there are in all. */
    @FunctionalInterface
    public interface Source<T> extends Serializable {
        Slice<T> page(int first, int size);
    }

    private final Source<T> source;

    public Rows(Source<T> source) {
        this.source = source;
    }

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return source.page(0, 1).total();
    }

    @Override
    public List<T> load(int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        var slice = source.page(first, pageSize);
        setRowCount(slice.total());
        return slice.rows();
    }
}
