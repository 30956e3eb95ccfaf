package org.jauge.it.harness;

import org.jboss.arquillian.junit5.JUnitJupiterTestClassLifecycleManager;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;

/**
 * Arquillian ends its server with each execution of JUnit, and a fork that takes classes from a queue executes each by
 * itself; this hands the server over to the whole session.
 */
public class KeptServer implements AfterAllCallback {

    /** Where Arquillian keeps what holds its server. */
    private static final Namespace ARQUILLIAN = Namespace.create("arquillianNamespace");

    private static final String SERVER = "testRunnerManager";

    @Override
    public void afterAll(ExtensionContext context) {
        var server = context.getRoot().getStore(ARQUILLIAN).remove(SERVER, JUnitJupiterTestClassLifecycleManager.class);
        if (server == null) return; // handed over by an earlier class, or never started
        var session = context.getRoot().getStore(StoreScope.LAUNCHER_SESSION, ARQUILLIAN);
        session.put(SERVER, server);
        session.put(KeptServer.class, (AutoCloseable) server::close);
    }
}
