package org.jauge.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.jauge.merchant.AudienceRight;
import org.jauge.merchant.Audiences;
import org.jauge.merchant.Channel;
import org.jauge.merchant.HoldRules;
import org.jauge.merchant.OutletSettings;
import org.jauge.merchant.PointOfSaleLine;
import org.jauge.merchant.PointsOfSale;
import org.jauge.merchant.Rights;

/** An external box office, where the same people may buy as at the house's own, and Dora, who sells there. */
@Dependent
class TouristOffice {

    private static final String NAME = "Office de tourisme";

    @Inject
    PointsOfSale outlets;

    @Inject
    Audiences audiences;

    @Inject
    Team team;

    void create(Consumer<String> made) {
        var own = outlets.lines().stream()
                .filter(outlet -> outlet.channel() == Channel.BOX_OFFICE)
                .mapToLong(PointOfSaleLine::id)
                .findFirst()
                .orElseThrow();
        var outside = new Found(made)
                .or(NAME, outlets.lines(), PointOfSaleLine::name, PointOfSaleLine::id, name -> open(name, own));
        audiences.allow(audiences.rights().stream()
                .filter(right -> right.pointOfSaleId() == own)
                .map(right -> new AudienceRight(
                        outside, right.audienceTypeId(), right.mayBuy(), right.mayBook(), right.mayOption()))
                .toList());
        team.invite(Person.DORA, Rights.outside(outside), made);
    }

    private long open(String name, long own) {
        var settings = outlets.details(own).settings();
        return outlets.create(
                Channel.EXTERNAL_BOX_OFFICE,
                new OutletSettings(
                        name,
                        settings.language(),
                        settings.defaultAudienceId(),
                        HoldRules.usualFor(Channel.EXTERNAL_BOX_OFFICE)));
    }
}
