package org.jauge.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jauge.merchant.Deputy;
import org.jauge.merchant.SetUp;
import org.jauge.shared.OwnAddress;

/** What a newcomer needs to know, on one page. */
@Dependent
class Guide {

    private static final String RULE = "-".repeat(100);

    @Inject
    OwnAddress address;

    @Inject
    Residents residents;

    @Inject
    KeyRing keyRing;

    @Inject
    SetUp setUp;

    @Inject
    Deputy deputy;

    String text() {
        var lines = new ArrayList<String>(List.of(
                "",
                RULE,
                "Jauge is open.",
                "",
                "  Back office         " + address.url("/"),
                "  External box office " + address.url("/boxoffice"),
                "  API documentation   " + address.url("/openapi/ui")));
        if (!address.opensPages()) lines.addAll(proxy());
        setUp.openLink().ifPresentOrElse(token -> lines.addAll(setUp(token)), () -> lines.addAll(demonstration()));
        lines.add(RULE);
        lines.add("");
        return String.join(System.lineSeparator(), lines);
    }

    private static List<String> proxy() {
        return List.of(
                "",
                "Pages are answered over TLS only, but on this machine: put a proxy before this server, and set",
                "JAUGE_PROXIES and JAUGE_URL (docs/deploying.md).");
    }

    private List<String> setUp(String token) {
        return List.of(
                "",
                "Nobody is at home yet. Who opens this link within 24 hours becomes the owner; it works once.",
                "",
                "  " + address.url("/setup.xhtml?token=" + token));
    }

    /** Nothing in a database where somebody has made himself at home. */
    private List<String> demonstration() {
        var known = residents.known();
        if (known.isEmpty()) return List.of();
        var lines =
                new ArrayList<String>(List.of("", "Demonstration: sign in with the password " + Person.PASSWORD, ""));
        known.forEach(one -> lines.add("  %-28s%s, %s".formatted(one.email(), one.name(), spoken(one))));
        keys().ifPresent(keys -> lines.addAll(shop(keys)));
        return lines;
    }

    private List<String> shop(Keys keys) {
        return List.of(
                "",
                "  secret API key       " + keys.secret(),
                "  publishable API key  " + keys.publishable(),
                "",
                "Try: curl -H 'Authorization: Bearer " + keys.secret() + "' '" + address.url("/api/v1/events?limit=2")
                        + "'");
    }

    private Optional<Keys> keys() {
        if (!keyRing.isNew()) return keyRing.kept();
        return residents.owner().map(owner -> deputy.act(owner.actor(), owner.role(), keyRing::issue));
    }

    private static String spoken(Resident one) {
        return one.role().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
