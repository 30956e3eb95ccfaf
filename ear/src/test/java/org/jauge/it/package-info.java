/** The assembled application, tested through its doors: HTTP, pages, and inside the container where no door shows it. */
@NullMarked
package org.jauge.it;

import org.jspecify.annotations.NullMarked;
