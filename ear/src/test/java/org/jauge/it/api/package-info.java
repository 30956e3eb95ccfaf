/** The API from outside, as an external developer's program sees it; never part of the test archive. */
@NullMarked
package org.jauge.it.api;

import org.jspecify.annotations.NullMarked;
