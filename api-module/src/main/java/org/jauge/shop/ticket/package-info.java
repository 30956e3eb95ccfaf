/** Tickets, by their code. */
@NullMarked
package org.jauge.shop.ticket;

import org.jspecify.annotations.NullMarked;
