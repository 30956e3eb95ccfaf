package org.jauge.dossier;

import java.math.BigDecimal;
import java.util.List;
import org.jauge.inventory.Regain;

/**
 * What an order would do, as far as it can be said before the locks are taken.
 *
 * @param tickets how many would no longer be valid
 * @param value what the chosen items cost
 * @param gauges what each gauge would regain
 */
public record CancellationPreview(
        int tickets,
        BigDecimal value,
        BigDecimal fee,
        BigDecimal refund,
        Balance balance,
        String currency,
        List<Regain> gauges) {

    public CancellationPreview {
        gauges = List.copyOf(gauges);
    }

    /** Those that are at zero and block there: choosing to release their places changes nothing. */
    public List<String> blocked() {
        return gauges.stream().filter(Regain::blocked).map(Regain::name).toList();
    }

    /** Whether that is so of every gauge that the tickets count in: a product takes no place. */
    public boolean allBlocked() {
        return !gauges.isEmpty() && gauges.stream().allMatch(Regain::blocked);
    }
}
