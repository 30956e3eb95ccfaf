/** The merchant's mail: what was sent, what waits and why. */
@NullMarked
package org.jauge.backoffice.outbox;

import org.jspecify.annotations.NullMarked;
