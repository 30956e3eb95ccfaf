package org.jauge.it;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;

/** Runs here, while the application runs at {@link Server#ADDRESS}. */
@ArquillianTest
@RunAsClient
public abstract class FromOutside {}
