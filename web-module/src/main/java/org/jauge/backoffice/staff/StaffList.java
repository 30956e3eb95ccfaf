package org.jauge.backoffice.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jauge.backoffice.shell.Rows;
import org.jauge.merchant.Staff;
import org.jauge.merchant.StaffLine;

/** Everybody who works for the merchant, those who left at the end. */
@Named
@ViewScoped
public class StaffList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Staff staff;

    private final Rows<StaffLine> rows = new Rows<>((first, size) -> staff.page(first, size));

    public Rows<StaffLine> getRows() {
        return rows;
    }
}
