package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jauge.category.Categories;
import org.jauge.category.CategoryValues;
import org.jauge.category.Composition;
import org.jauge.category.Counting;
import org.jauge.category.QuotaUses;
import org.jauge.merchant.Identity;
import org.jauge.merchant.Rights;
import org.jauge.merchant.Role;
import org.jauge.quota.GlobalQuotas;
import org.jauge.quota.QuotaScope;
import org.jauge.quota.QuotaValues;
import org.jauge.quota.Quotas;
import org.jauge.shared.Forbidden;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class QuotaUsesIT extends CatalogueTest {

    @Inject
    QuotaUses uses;

    @Inject
    Quotas quotas;

    @Inject
    GlobalQuotas globalQuotas;

    @Inject
    Categories categories;

    @Inject
    Hiring hiring;

    @Test
    @Tag("Q-06")
    @Tag("Q-30")
    @Tag("A-09")
    @DisplayName("Q-06, Q-30 a quota tells its people which categories use it, one of the account across activities")
    void tells_which_categories_use_it() {
        var bar = office.activity(owner, "Bar", true);
        var shop = office.activity(owner, "Boutique", true);
        var drink = office.get(owner, () -> quotas.create(bar, new QuotaValues("Boisson", 25, false, true)));
        var bags = office.get(owner, () -> quotas.create(shop, new QuotaValues("Sacs", 5, false, true)));
        var stock = office.get(
                owner, () -> globalQuotas.create(QuotaScope.INVENTORY, new QuotaValues("T-shirts", 50, false, true)));
        category(bar, "Spécial", Composition.ticking(drink, stock));
        category(bar, "Adulte", Composition.none());
        category(shop, "T-shirt", Composition.ticking(stock));
        var manager = hiring.hire(owner, "Mona", new Rights(Role.ACTIVITY_MANAGER, false, Set.of(bar)));

        assertThat(uses(owner, drink)).containsExactly("Bar Spécial");
        assertThat(uses(owner, stock)).containsExactly("Bar Spécial", "Boutique T-shirt");
        assertThat(uses(owner, bags)).isEmpty();
        assertThat(uses(manager, drink)).containsExactly("Bar Spécial");
        for (var others : List.of(bags, stock))
            assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> uses(manager, others));
    }

    private void category(long activity, String name, Composition composition) {
        office.run(
                owner,
                () -> categories.create(activity, CategoryValues.named(name, Counting.onePerson()), composition));
    }

    private List<String> uses(Identity who, long quota) {
        return office.get(who, () -> uses.of(quota)).stream()
                .map(use -> use.activity() + " " + use.category())
                .toList();
    }
}
