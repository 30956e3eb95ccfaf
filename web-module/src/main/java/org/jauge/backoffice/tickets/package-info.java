/** Tickets on paper, each with its code to scan, and the receipt. */
@NullMarked
package org.jauge.backoffice.tickets;

import org.jspecify.annotations.NullMarked;
