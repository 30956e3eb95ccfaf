/** The money of the counter: tills and their day closings. */
@NullMarked
package org.jauge.backoffice.till;

import org.jspecify.annotations.NullMarked;
