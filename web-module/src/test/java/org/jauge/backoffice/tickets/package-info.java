@NullMarked
package org.jauge.backoffice.tickets;

import org.jspecify.annotations.NullMarked;
