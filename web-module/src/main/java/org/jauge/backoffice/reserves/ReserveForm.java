package org.jauge.backoffice.reserves;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.jauge.reserve.ReserveAccess;
import org.jauge.reserve.ReserveValues;
import org.jspecify.annotations.Nullable;

/** What is typed and ticked about a reserve. */
public class ReserveForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";
    private String colour = "";
    private String kind = "";
    private String note = "";
    private ReserveAccess access = ReserveAccess.ALL_USERS;
    private List<Long> members = List.of();

    ReserveForm() {}

    ReserveForm(ReserveValues values) {
        name = values.name();
        colour = values.colour();
        kind = values.kind();
        note = values.note();
        access = values.access();
        members = List.copyOf(values.members());
    }

    ReserveValues values() {
        return new ReserveValues(name, colour, kind, note, access, Set.copyOf(members));
    }

    public boolean isSelected() {
        return access == ReserveAccess.SELECTED_USERS;
    }

    public ReserveAccess[] getAccesses() {
        return ReserveAccess.values();
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = text(name);
    }

    public String getColour() {
        return colour;
    }

    public void setColour(@Nullable String colour) {
        this.colour = text(colour);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = text(kind);
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = text(note);
    }

    public ReserveAccess getAccess() {
        return access;
    }

    public void setAccess(ReserveAccess access) {
        this.access = access;
    }

    public List<Long> getMembers() {
        return members;
    }

    public void setMembers(@Nullable List<Long> members) {
        this.members = members == null ? List.of() : List.copyOf(members);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
