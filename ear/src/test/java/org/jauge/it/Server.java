package org.jauge.it;

import java.net.URI;

/** Where the application runs that the tests talk to. */
public final class Server {

    public static final URI ADDRESS = URI.create(System.getProperty("jauge.url", "http://localhost:9080"));

    private Server() {}
}
