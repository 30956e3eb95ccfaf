/**
 * Lets a test do work inside the running application, signed in as anybody, through a WAR that only tests deploy.
 *
 * <p>Used to make data by the same services a user would use, and to read what no door shows.
 */
@NullMarked
package org.jauge.it.inside;

import org.jspecify.annotations.NullMarked;
