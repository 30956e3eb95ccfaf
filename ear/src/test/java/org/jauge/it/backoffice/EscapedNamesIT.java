package org.jauge.it.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jauge.it.FromOutside;
import org.jauge.it.api.Furnished;
import org.jauge.it.fixture.Team;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody called everything by a name that is a program; every page is opened that could show it. */
@Tag("S-06")
class EscapedNamesIT extends FromOutside {

    private static final String PROGRAM = "\"'><script>stop()</script>";
    private static final String ESCAPED = "&lt;script&gt;stop()&lt;/script&gt;";

    @Test
    @DisplayName("S-06 a script in a name is shown as text wherever the name stands, and runs nowhere")
    void a_name_is_text() {
        var house = Furnished.open(PROGRAM);
        var owner = BackOffice.of(new Team(house.tenant().owner()).owner());
        var shown = new TreeSet<String>();

        for (var address : addresses(house)) {
            var page = owner.get(address);
            assertThat(page.statusCode()).as(address).isIn(200, 404);
            assertThat(page.body()).as(address).doesNotContainIgnoringCase("<script>stop", "\"'>");
            if (page.body().contains(ESCAPED)) shown.add(address.replaceFirst("\\.xhtml.*", ""));
        }

        assertThat(shown)
                .contains("/activities/list", "/categories/list", "/staff/list", "/dossiers/list", "/journal/list")
                .contains("/events/view", "/boxoffice/list", "/pricelists/edit", "/quotas/list", "/emplacements/list");
    }

    private static List<String> addresses(Furnished house) {
        var withThings = Parameter.all().stream()
                .filter(parameter -> !parameter.free())
                .flatMap(parameter -> parameter.addresses(house, house).stream());
        var plain = Pages.names().stream().map(page -> "/" + page + ".xhtml");
        return Stream.concat(withThings, plain).toList();
    }
}
