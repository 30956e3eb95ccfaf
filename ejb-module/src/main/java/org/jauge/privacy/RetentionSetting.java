package org.jauge.privacy;

import org.jauge.shared.InvalidField;
import org.jspecify.annotations.Nullable;

/**
 * How long contacts are kept.
 *
 * @param months after the last event or dossier; null keeps them for ever
 */
public record RetentionSetting(@Nullable Integer months) {

    public static final RetentionSetting FOR_EVER = new RetentionSetting(null);

    private static final int MONTHS_MAX = 600;

    /** @param version of the row; zero before the first change */
    public record Versioned(long version, RetentionSetting values) {}

    public RetentionSetting {
        if (months != null && (months < 1 || months > MONTHS_MAX))
            throw new InvalidField("months", "out-of-range", months);
    }
}
