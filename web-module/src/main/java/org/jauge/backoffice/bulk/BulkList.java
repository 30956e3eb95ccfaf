package org.jauge.backoffice.bulk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.stream.Collectors;
import org.jauge.backoffice.shell.Rows;
import org.jauge.backoffice.shell.Visitor;
import org.jauge.merchant.ActorNames;
import org.jauge.merchant.Role;
import org.jauge.planning.BulkEdits;
import org.jauge.planning.BulkLine;
import org.jauge.shared.Slice;

/** Earlier bulk edits, newest first. */
@Named
@ViewScoped
public class BulkList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    BulkEdits edits;

    @Inject
    ActorNames actors;

    @Inject
    Visitor visitor;

    private final Rows<BulkLine> rows = new Rows<>(this::page);
    private Map<String, String> names = Map.of();

    public void load() {
        visitor.require(Role.ACTIVITY_MANAGER);
    }

    private Slice<BulkLine> page(int first, int size) {
        var slice = edits.page(first, size);
        names = actors.of(slice.rows().stream().map(BulkLine::actor).collect(Collectors.toUnmodifiableSet()));
        return slice;
    }

    public String nameOf(BulkLine line) {
        return names.getOrDefault(line.actor(), line.actor());
    }

    public Rows<BulkLine> getRows() {
        return rows;
    }
}
