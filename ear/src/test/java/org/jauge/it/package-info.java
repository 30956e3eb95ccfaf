/**
 * The assembled application, tested through its doors: HTTP, pages, and inside the container where no door shows it.
 *
 * <p>A test extends {@link FromOutside}, {@link InContainer} or, in {@code browser}, {@code BrowserTest}, and runs on
 * both databases. Nobody deploys: {@code harness} starts one server for all classes. What is not in {@code api},
 * {@code browser} or {@code harness} is also in the WAR of the tests and must load there.
 */
@NullMarked
package org.jauge.it;

import org.jspecify.annotations.NullMarked;
