package org.jauge.backoffice.reserves;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jauge.backoffice.shell.Notices;
import org.jauge.backoffice.shell.Visitor;
import org.jauge.merchant.Role;
import org.jauge.merchant.Staff;
import org.jauge.merchant.StaffLine;
import org.jauge.reserve.ReserveDetails;
import org.jauge.reserve.ReserveLine;
import org.jauge.reserve.Reserves;
import org.jspecify.annotations.Nullable;

/** The reserves of the organisation, and the pop-up in which one is added or changed. */
@Named
@ViewScoped
public class ReserveList implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "list?faces-redirect=true";
    private static final int STAFF_MAX = 500;

    @Inject
    Reserves reserves;

    @Inject
    Staff staff;

    @Inject
    Notices notices;

    @Inject
    Visitor visitor;

    private List<ReserveLine> rows = List.of();
    private List<StaffLine> members = List.of();
    private ReserveForm form = new ReserveForm();
    private boolean adding;
    private @Nullable Long id;
    private @Nullable ReserveDetails details;

    public void load() {
        visitor.require(Role.ADMINISTRATOR);
        rows = reserves.lines();
        if (id != null) details = reserves.details(id);
        if (details != null) form = new ReserveForm(details.values());
        if (isOpen()) members = staff.page(0, STAFF_MAX).rows();
    }

    public String save() {
        if (details == null) reserves.create(form.values());
        else reserves.change(details.id(), details.version(), form.values());
        notices.done("reserves.saved", form.getName());
        return AGAIN;
    }

    public String archive(boolean archived) {
        if (details != null) reserves.archive(details.id(), details.version(), archived);
        notices.done(archived ? "reserves.archived" : "reserves.restored", form.getName());
        return AGAIN;
    }

    public String delete() {
        if (details != null) reserves.delete(details.id(), details.version());
        notices.done("reserves.deleted", form.getName());
        return AGAIN;
    }

    /** Whether the pop-up is. */
    public boolean isOpen() {
        return adding || details != null;
    }

    public @Nullable ReserveDetails getDetails() {
        return details;
    }

    public List<ReserveLine> getRows() {
        return rows;
    }

    /** The owner always has access, so there is nothing to tick for him. */
    public List<StaffLine> getMembers() {
        return members.stream().filter(one -> one.role() != Role.OWNER).toList();
    }

    public ReserveForm getForm() {
        return form;
    }

    public boolean isAdding() {
        return adding;
    }

    public void setAdding(boolean adding) {
        this.adding = adding;
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }
}
