package org.jauge.booking;

import org.jauge.shared.Text;

/** Who comes as a group (B-20); every part may be empty. */
public record GroupDetails(String name, String type, String remark) {

    public static final GroupDetails NONE = new GroupDetails("", "", "");

    private static final int NAME_MAX = 200;
    private static final int TYPE_MAX = 100;
    private static final int REMARK_MAX = 1_000;

    public GroupDetails {
        name = Text.optional("group.name", name, NAME_MAX);
        type = Text.optional("group.type", type, TYPE_MAX);
        remark = Text.optional("group.remark", remark, REMARK_MAX);
    }

    public boolean isEmpty() {
        return name.isEmpty() && type.isEmpty() && remark.isEmpty();
    }
}
