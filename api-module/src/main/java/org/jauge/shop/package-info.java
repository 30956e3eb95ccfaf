/** The ticket-shop API: JSON in, service calls, JSON or a problem document out. No rule lives here. */
@NullMarked
package org.jauge.shop;

import org.jspecify.annotations.NullMarked;
