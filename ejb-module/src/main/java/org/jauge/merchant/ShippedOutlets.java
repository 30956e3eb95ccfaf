package org.jauge.merchant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What a new merchant starts with: three audiences, a box office and a web shop, in his language. */
@ApplicationScoped
class ShippedOutlets {

    @PersistenceContext
    EntityManager em;

    void open(long merchantId, String language) {
        var names = ResourceBundle.getBundle(
                "org.jauge.merchant.shipped",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        var individuals = audience(merchantId, names.getString("individuals"), 1);
        var schools = audience(merchantId, names.getString("schools"), 2);
        var partners = audience(merchantId, names.getString("partners"), 3);
        em.flush();
        var desk = outlet(merchantId, Channel.BOX_OFFICE, names.getString("box-office"), language, individuals);
        var shop = outlet(merchantId, Channel.WEB_SHOP, names.getString("web-shop"), language, individuals);
        em.flush();
        for (var audience : List.of(individuals, schools, partners)) allow(merchantId, desk, audience, true, true);
        allow(merchantId, shop, individuals, true, false);
        allow(merchantId, shop, schools, true, true);
        allow(merchantId, shop, partners, true, true);
    }

    private long audience(long merchantId, String name, int position) {
        var audience = new AudienceType(merchantId, name, position);
        em.persist(audience);
        return audience.id();
    }

    private long outlet(long merchantId, Channel channel, String name, String language, long audienceId) {
        var settings = new OutletSettings(name, language, audienceId, HoldRules.usualFor(channel));
        var outlet = new PointOfSale(merchantId, channel, settings);
        em.persist(outlet);
        return outlet.id();
    }

    private void allow(long merchantId, long outletId, long audienceId, boolean mayBuy, boolean mayBook) {
        var right = new AudienceRight(outletId, audienceId, mayBuy, mayBook, mayBook);
        em.persist(new AudienceRule(merchantId, right));
    }
}
