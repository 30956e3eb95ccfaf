/**
 * The assembled application, from inside and from outside; every test runs on both databases.
 *
 * <p>{@code @ArquillianTest} runs in the server and injects EJBs; with {@code @RunAsClient} it runs here and speaks
 * HTTP. Nobody deploys: {@code harness} does it once for all classes. What needs a browser lives in {@code browser}.
 */
@NullMarked
package org.jauge.it;

import org.jspecify.annotations.NullMarked;
