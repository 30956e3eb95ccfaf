package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jauge.it.FromOutside;
import org.jauge.it.fixture.KeyWork;
import org.jauge.it.harness.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What a page of another site reads while the database is away. */
@EnabledIfSystemProperty(named = "jauge.it.database", matches = "postgresql")
class FaultOriginsIT extends FromOutside {

    private static final String SITE = "https://shop.example";

    @Test
    @Tag("S-05")
    @Tag("K-02")
    @DisplayName("S-05, K-02 without its database the server tells a page of a named site so, and a stranger's, too")
    void a_page_is_told_to_come_back() throws IOException {
        var tenant = Tenant.open();
        var key = new KeyWork(tenant.owner(), tenant.outletId()).publishable(SITE);
        var page = ApiClient.withoutKey().withKey(key.secret()).with("Origin", SITE);
        var elsewhere = ApiClient.withoutKey().withKey(key.secret()).with("Origin", "https://evil.example");
        page.get("/activities").expect(200);

        Wire.cut();
        try {
            // each tries for a while, so both at once; but for half a second the key is known still, and what it admits
            var soon = CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS);
            var asked = CompletableFuture.supplyAsync(() -> elsewhere.get("/activities"), soon);
            var refused = page.get("/activities").expectProblem(503, "overloaded");
            assertThat(refused.header("Retry-After")).hasValue("1");
            assertThat(refused.header("Access-Control-Allow-Origin")).hasValue(SITE);
            assertThat(refused.header("Access-Control-Expose-Headers").orElse(""))
                    .contains("Retry-After");
            var stranger = asked.join().expectProblem(503, "overloaded");
            assertThat(stranger.header("Access-Control-Allow-Origin")).isEmpty();
        } finally {
            Wire.mend();
        }
        page.get("/activities").expect(200);
    }
}
