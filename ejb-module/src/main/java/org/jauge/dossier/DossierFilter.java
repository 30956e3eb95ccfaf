package org.jauge.dossier;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jauge.merchant.Channel;
import org.jauge.shared.InvalidField;
import org.jauge.shared.WallClock;
import org.jspecify.annotations.Nullable;

/**
 * Which dossiers to list; every part may be empty.
 *
 * @param text a whole number; or part of one, or of the contact's name or mail address, or a ticket's whole code
 * @param eventId dossiers with a line at that event
 * @param contact number of the contact whose dossiers they are
 * @param outlet point of sale at which it was made
 * @param channel of the point of sale at which it was made (AMB-X3)
 * @param from first day on which it was made, in the merchant's zone
 * @param until the last one, included
 * @param amount exactly its total
 */
public record DossierFilter(
        String text,
        @Nullable Long eventId,
        @Nullable Long contact,
        @Nullable DossierState state,
        @Nullable Long outlet,
        @Nullable Channel channel,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable BigDecimal amount)
        implements Serializable {

    private static final BigDecimal AMOUNT_MAX = new BigDecimal("99999999999"); // as many digits as a total has
    private static final int DECIMALS_MAX = 3;

    public DossierFilter {
        requireYear("from", from);
        requireYear("until", until);
        if (from != null && until != null && until.isBefore(from))
            throw new InvalidField("until", "before-from", until);
        requireAmount(amount);
    }

    public DossierFilter(String text, @Nullable Long eventId) {
        this(text, eventId, null, null, null, null, null, null, null);
    }

    public static DossierFilter ofContact(long number) {
        return new DossierFilter("", null, number, null, null, null, null, null, null);
    }

    private static void requireYear(String field, @Nullable LocalDate day) {
        if (day != null && (day.isBefore(WallClock.EVER) || day.isAfter(WallClock.FOREVER)))
            throw new InvalidField(field, "year-out-of-range", day.getYear());
    }

    private static void requireAmount(@Nullable BigDecimal amount) {
        if (amount == null) return;
        if (amount.signum() < 0) throw new InvalidField("amount", "negative", amount);
        if (amount.compareTo(AMOUNT_MAX) > 0) throw new InvalidField("amount", "too-large", amount);
        if (amount.stripTrailingZeros().scale() > DECIMALS_MAX)
            throw new InvalidField("amount", "too-many-decimals", amount);
    }
}
