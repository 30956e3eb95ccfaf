package org.jauge.backoffice.shell;

import java.util.Locale;

/** Names under which a machine talks to itself, where plain http can be overheard by nobody. */
final class Loopback {

    private Loopback() {}

    static boolean is(String host) {
        var name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost")
                || name.endsWith(".localhost")
                || name.equals("::1")
                || name.equals("[::1]")
                || name.matches("127(\\.\\d{1,3}){3}");
    }
}
