package org.jauge.it.catalogue;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jauge.merchant.ApiKeys;
import org.jauge.merchant.Channel;
import org.jauge.merchant.Identity;
import org.jauge.merchant.KeyKind;
import org.jauge.merchant.NewApiKey;
import org.jauge.merchant.PointsOfSale;
import org.jauge.merchant.Scope;

/** A web shop's own server, which says what it was paid. */
@Dependent
public class ShopServer {

    @Inject
    Office office;

    @Inject
    ApiKeys keys;

    @Inject
    PointsOfSale outlets;

    Identity of(Identity owner) {
        return keyed(owner, KeyKind.SECRET, Set.of(Scope.SALES, Scope.DOSSIERS), List.of());
    }

    /** One that decides about bookings that wait, too. */
    Identity releasing(Identity owner) {
        return keyed(owner, KeyKind.SECRET, Set.of(Scope.RELEASES), List.of());
    }

    /** A browser that the shop's own pages are open in. */
    Identity browser(Identity owner) {
        return keyed(owner, KeyKind.PUBLISHABLE, KeyKind.PUBLISHABLE.scopes(), List.of("https://shop.example"));
    }

    /** One that may do whatever makes sense for its kind. */
    Identity keyed(Identity owner, KeyKind kind) {
        return keyed(owner, kind, kind.scopes(), List.of());
    }

    private Identity keyed(Identity owner, KeyKind kind, Set<Scope> scopes, List<String> sites) {
        var secret = office.get(owner, () -> {
            var outlet = outlets.lines().stream()
                    .filter(line -> line.channel() == Channel.WEB_SHOP)
                    .findFirst()
                    .orElseThrow();
            return keys.create(new NewApiKey(kind.name(), kind, false, outlet.id(), scopes, sites, null))
                    .secret();
        });
        return keys.authenticate(secret).orElseThrow();
    }
}
