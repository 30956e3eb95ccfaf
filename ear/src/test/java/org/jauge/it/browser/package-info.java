/** Tests of the pages in an installed Chromium; never part of the test archive. */
@NullMarked
package org.jauge.it.browser;

import org.jspecify.annotations.NullMarked;
