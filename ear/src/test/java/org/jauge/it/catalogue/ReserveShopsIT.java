package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.List;
import org.jauge.dossier.NewHold;
import org.jauge.merchant.KeyKind;
import org.jauge.reserve.Counts;
import org.jauge.shared.Forbidden;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reserves are the box office's alone. */
class ReserveShopsIT extends ReserveTest {

    @Inject
    ShopServer shop;

    @Test
    @Tag("R-13")
    @DisplayName(
            "R-13 a shop and a browser never draw, whatever they name: what they are offered is without the reserves")
    void a_shop_never_draws() {
        allot(media, 10);
        for (var kind : KeyKind.values()) {
            var key = shop.keyed(owner, kind);
            var outlet = key.outletId().orElseThrow();
            var drawn = new NewHold(outlet, "browser", List.of(from(media, 1)));
            assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> office.run(key, () -> holds.open(id(), drawn)));
            var ordinary = new NewHold(outlet, "browser", List.of(wish(1)));
            office.run(key, () -> holds.open(id(), ordinary));
        }
        assertThat(counts(media)).isEqualTo(new Counts(10, 0, 0, false));
        assertThat(sellable()).isEqualTo(88);
    }
}
