package org.jauge.category;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jauge.shared.InvalidField;
import org.jauge.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * What sets a category apart, besides its counting.
 *
 * @param accessible a place for somebody with reduced mobility
 * @param reservedSeat sold with a seat of its own; only said so far
 * @param printed whether its tickets are printed; they exist and are valid all the same
 * @param priceSummed a bundle that costs what its parts cost
 * @param vatRate percent of tax that its price includes, null where nothing is said of it
 * @param colour {@code #rrggbb}, or empty
 * @param equivalenceCode shared by categories that may take each other's place when an order is moved (M-03), or empty
 */
public record Traits(
        boolean accessible,
        boolean reservedSeat,
        boolean printed,
        boolean priceSummed,
        @Nullable BigDecimal vatRate,
        String colour,
        String equivalenceCode) {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");
    private static final int RATE_DECIMALS = 2;
    private static final int CODE_MAX = 50;
    private static final BigDecimal RATE_MAX = new BigDecimal("100");

    public Traits {
        vatRate = vatRate == null ? null : checked(vatRate);
        colour = colour.strip().toLowerCase(Locale.ROOT);
        if (!colour.isEmpty() && !COLOUR.matcher(colour).matches())
            throw new InvalidField("colour", "not-a-colour", colour);
        equivalenceCode = Text.optional("equivalenceCode", equivalenceCode, CODE_MAX);
    }

    /** Of a category that no other one can stand for. */
    public Traits(
            boolean accessible,
            boolean reservedSeat,
            boolean printed,
            boolean priceSummed,
            @Nullable BigDecimal vatRate,
            String colour) {
        this(accessible, reservedSeat, printed, priceSummed, vatRate, colour, "");
    }

    public Traits equivalentBy(String code) {
        return new Traits(accessible, reservedSeat, printed, priceSummed, vatRate, colour, code);
    }

    /** Whether both have a code and it is the same, however it is capitalised. */
    public boolean isEquivalentTo(Traits other) {
        return !equivalenceCode.isEmpty() && key().equals(other.key());
    }

    private String key() {
        return equivalenceCode.toLowerCase(Locale.ROOT);
    }

    public static Traits ordinary() {
        return new Traits(false, false, true, false, null, "");
    }

    private static BigDecimal checked(BigDecimal rate) {
        if (rate.signum() < 0) throw new InvalidField("vatRate", "negative", rate);
        if (rate.compareTo(RATE_MAX) > 0) throw new InvalidField("vatRate", "too-large", rate);
        if (rate.stripTrailingZeros().scale() > RATE_DECIMALS)
            throw new InvalidField("vatRate", "more-than-two-decimals", rate);
        return rate.setScale(RATE_DECIMALS);
    }
}
