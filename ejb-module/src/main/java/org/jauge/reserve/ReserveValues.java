package org.jauge.reserve;

import java.util.Set;
import org.jauge.shared.InvalidField;
import org.jauge.shared.Text;

/**
 * What a reserve is, as it is typed.
 *
 * @param colour {@code #rrggbb}, or empty
 * @param kind what sort of group it is for, in free words
 * @param members users who may draw when only selected ones may; meaningless otherwise
 */
public record ReserveValues(
        String name, String colour, String kind, String note, ReserveAccess access, Set<Long> members) {

    private record Content(
            String name, String colour, String kind, String note, ReserveAccess access, String members) {}

    private static final int NAME_MAX = 100;
    private static final int KIND_MAX = 50;
    private static final int NOTE_MAX = 500;

    public ReserveValues {
        members = Set.copyOf(members);
    }

    /** Open to all users. */
    public static ReserveValues named(String name) {
        return new ReserveValues(name, "", "", "", ReserveAccess.ALL_USERS, Set.of());
    }

    /** The same, for these users and the owner. */
    public ReserveValues only(Set<Long> chosen) {
        return new ReserveValues(name, colour, kind, note, ReserveAccess.SELECTED_USERS, chosen);
    }

    ReserveValues checked() {
        var typed = Text.optional("colour", colour, 7);
        if (!typed.isEmpty() && !typed.matches("#[0-9a-fA-F]{6}"))
            throw new InvalidField("colour", "not-a-colour", typed);
        return new ReserveValues(
                Text.required("name", name, NAME_MAX),
                typed,
                Text.optional("kind", kind, KIND_MAX),
                Text.optional("note", note, NOTE_MAX),
                access,
                access == ReserveAccess.ALL_USERS ? Set.of() : members);
    }

    /** As the journal tells of it; {@code names} are those of the members. */
    String told(String names) {
        return new Content(name, colour, kind, note, access, names).toString();
    }
}
