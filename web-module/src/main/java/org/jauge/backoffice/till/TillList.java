package org.jauge.backoffice.till;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jauge.backoffice.shell.Visitor;
import org.jauge.merchant.Role;
import org.jauge.till.ClosingLine;
import org.jauge.till.ClosingReads;
import org.jauge.till.TillLine;
import org.jauge.till.Tills;

/** Tills that wait to be closed, and the closings that were made (P-05). */
@Named
@ViewScoped
public class TillList implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 50;

    @Inject
    Tills tills;

    @Inject
    ClosingReads closings;

    @Inject
    Visitor visitor;

    private int first;
    private int total;
    private List<TillLine> open = List.of();
    private List<ClosingLine> rows = List.of();

    public void load() {
        visitor.require(Role.EXTERNAL_CLERK);
        open = tills.open();
        var page = closings.page(Math.max(first, 0), SIZE);
        rows = page.rows();
        total = page.total();
    }

    public List<TillLine> getOpen() {
        return open;
    }

    public List<ClosingLine> getRows() {
        return rows;
    }

    public boolean isMore() {
        return first + SIZE < total;
    }

    public int getNext() {
        return first + SIZE;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }
}
