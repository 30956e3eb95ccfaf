package org.jauge.it.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jauge.it.FromOutside;
import org.jauge.it.api.Furnished;
import org.jauge.it.fixture.JournalCount;
import org.jauge.it.fixture.Recount;
import org.jauge.it.fixture.Team;
import org.jauge.it.fixture.Thing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Goes through the pages and their parameters: a new one without an entry here fails. */
@Tag("S-01")
class OtherMerchantPagesIT extends FromOutside {

    private static final Pattern BUTTON = Pattern.compile("<button id=\"([^\"]+:[^\"]+)\"[^>]*type=\"submit\"");

    /** What only prefers or narrows: what is not there is passed over, and the page shows one's own. */
    private static final Set<String> PASSED_OVER = Set.of(
            "boxoffice/list activity",
            "boxoffice/pay event",
            "boxoffice/sell emplacement",
            "boxoffice/sell desk",
            "boxoffice/external/pay event",
            "boxoffice/external/sell emplacement",
            "boxoffice/external/sell desk",
            "pricelists/new copyOf");

    private static Furnished first; // both for who only reads, or tries in vain to write
    private static Furnished second;

    @BeforeAll
    static void furnish() {
        first = Furnished.open();
        second = Furnished.open();
    }

    @Test
    @DisplayName("S-01 no page shows another merchant's things by their ids in its address")
    void every_page_is_closed() {
        var stranger = BackOffice.of(new Team(second.tenant().owner()).owner());
        var tried = new ArrayList<String>();
        var seen = new HashSet<String>(); // parameters that a page needs together lead to the same addresses

        for (var parameter : Parameter.all()) {
            if (parameter.free()) continue;
            for (var own : parameter.addresses(second, second)) if (seen.add(own)) assertOpen(stranger, own);
            for (var others : List.of(second, first))
                for (var address : parameter.addresses(first, others))
                    if (seen.add(address + isPassedOver(parameter))) assertClosed(stranger, parameter, address);
            tried.add(parameter.key());
        }

        assertThat(tried).hasSizeGreaterThan(30);
    }

    /** The form of one's own page, sent to the address of another's: what a page keeps must not make up for it. */
    @Test
    @DisplayName("S-01 no form of a page changes another merchant's things by their ids in its address")
    void every_form_is_closed() {
        var untouched = first;
        var sender = Furnished.open();
        var stranger = BackOffice.of(new Team(sender.tenant().owner()).owner());
        var before = untouched.tenant().owner().call(new JournalCount());
        var pressed = new ArrayList<String>();

        for (var parameter : Parameter.all()) {
            if (parameter.free()) continue;
            var theirs = parameter.addresses(untouched, sender).iterator();
            for (var own : parameter.addresses(sender, sender)) {
                var page = stranger.get(own).body();
                var other = theirs.next();
                for (var button : buttons(page)) {
                    var answer = stranger.press(page, other, button);
                    assertThat(answer.body()).as("%s %s", other, button).doesNotContain(untouched.mark());
                    pressed.add(parameter.key() + " " + button);
                }
            }
        }

        assertThat(pressed).hasSizeGreaterThan(30).anyMatch(one -> one.endsWith("more:deactivate"));
        assertThat(untouched.tenant().owner().call(new JournalCount())).isEqualTo(before);
        assertThat(untouched.tenant().owner().call(new Recount())).isEqualTo("[]");
        untouched.tenant().shop().get("/holds/" + untouched.id(Thing.HOLD)).expect(200);
    }

    private static List<String> buttons(String page) {
        return BUTTON.matcher(page)
                .results()
                .map(found -> found.group(1))
                .filter(id -> !id.startsWith("visitor:"))
                .toList();
    }

    @Test
    @DisplayName("S-01 no list of the back office shows another merchant's things")
    void every_list_is_closed() {
        var stranger = BackOffice.of(new Team(second.tenant().owner()).owner());

        var own = 0;
        for (var page : Pages.names()) {
            if (page.matches("(errors/.*|signin|setup|password)")) continue;
            var answer = stranger.get("/" + page + ".xhtml");
            assertThat(answer.statusCode()).as(page).isIn(200, 404);
            assertThat(answer.body()).as(page).doesNotContain(first.mark());
            if (answer.body().contains(second.mark())) own++;
        }

        assertThat(own).as("lists that show one's own").isGreaterThan(5);
        var found = stranger.get("/journal/list.xhtml?text=" + first.mark()).body();
        var control = stranger.get("/journal/list.xhtml?text=" + second.mark()).body();
        assertThat(found).doesNotContain(first.mark() + " ");
        assertThat(control).contains(second.mark() + " show");
    }

    private static void assertOpen(BackOffice owner, String address) {
        assertThat(owner.get(address).statusCode()).as("one's own %s", address).isEqualTo(200);
    }

    private static void assertClosed(BackOffice stranger, Parameter parameter, String address) {
        var answer = stranger.get(address);
        if (!isPassedOver(parameter))
            assertThat(answer.statusCode()).as(address).isEqualTo(404);
        assertThat(answer.body()).as(address).doesNotContain(first.mark());
    }

    private static boolean isPassedOver(Parameter parameter) {
        return PASSED_OVER.contains(parameter.key());
    }
}
