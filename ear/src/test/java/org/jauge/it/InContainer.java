package org.jauge.it;

import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;

/** Runs in the server, beside the EJBs: inject what the test needs. */
@ArquillianTest
public abstract class InContainer {}
