/** What the house says about itself: do the counters agree with the tickets (C-08)? */
@NullMarked
package org.jauge.backoffice.reports;

import org.jspecify.annotations.NullMarked;
