package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jauge.it.FromOutside;
import org.jauge.it.ServerLog;
import org.jauge.it.fixture.KeyWork;
import org.jauge.it.fixture.Team;
import org.jauge.it.fixture.Thing;
import org.jauge.merchant.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class QuietLogIT extends FromOutside {

    private final String buyer = "Person" + UUID.randomUUID();

    @Test
    @Tag("S-07")
    @DisplayName("S-07 after selling, failing and being refused the log knows no secret, no token and no person")
    void keeps_secrets_and_people_out_of_the_log() {
        var house = Furnished.open();
        var tenant = house.tenant();
        var key = new KeyWork(tenant.owner(), tenant.outletId()).secret().secret();
        var team = new Team(tenant.owner());
        var member = team.member(Role.READER);
        var secrets = new ArrayList<>(List.of(key, buyer, "99 88 77 66", member.email(), team.newLink(member)));
        secrets.addAll(List.of(house.mark() + "@it.example", house.id(Thing.LINK)));
        secrets.addAll(List.of(house.id(Thing.HOLD), house.id(Thing.DOSSIER_TOKEN)));

        sell(house);
        fail(house, key);

        var log = ServerLog.text();
        assertThat(secrets).allSatisfy(secret -> assertThat(log.contains(secret))
                .as("the log contains %s", secret)
                .isFalse());
    }

    private void sell(Furnished house) {
        var shop = house.tenant().shop();
        shop.post("/dossiers", Bodies.sale(house.line()).replaceFirst("\\{", contact()))
                .expect(201);
        house.tenant()
                .browser()
                .get("/dossiers/" + house.id(Thing.DOSSIER) + "?token=" + house.id(Thing.DOSSIER_TOKEN))
                .expect(200);
    }

    private void fail(Furnished house, String key) {
        var shop = house.tenant().shop();
        shop.post("/dossiers", Bodies.sale("{\"event\":\"" + buyer + "\"}")).expect(400);
        shop.post("/dossiers", contact()).expect(400); // cut off
        var nobody = ApiClient.withoutKey();
        nobody.withKey(key + "x").get("/activities").expectProblem(401, "key-required");
        nobody.withKey(key).get("/dossiers/" + buyer).expectProblem(403, "forbidden");
    }

    private String contact() {
        return "{\"contact\":{\"firstName\":\"Ann\",\"lastName\":\"" + buyer + "\",\"email\":\"" + buyer
                + "@buyer.example\",\"phone\":\"+33 1 99 88 77 66\"},";
    }
}
