package org.jauge.backoffice.dossiers;

import java.math.BigDecimal;
import org.jauge.shared.InvalidField;
import org.jspecify.annotations.Nullable;

/** An amount as it is typed, with a comma or a point. */
public final class TypedAmount {

    private TypedAmount() {}

    /** Null where nothing is typed. */
    public static @Nullable BigDecimal of(String field, String typed) {
        var text = typed.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.');
        if (text.isEmpty()) return null;
        if (!text.matches("-?\\d{1,12}(\\.\\d{1,6})?")) throw new InvalidField(field, "wrong", typed);
        return new BigDecimal(text);
    }
}
