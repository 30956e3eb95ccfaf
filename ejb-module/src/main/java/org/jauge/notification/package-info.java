/**
 * Mail by an outbox: what others tell of is written in their transaction, and sent after its commit, once (S-03, S-07).
 *
 * <p>A message is PENDING until the mail server has it (SENT) or it is given up (FAILED). Without a mail server it is HELD
 * until somebody wants it sent. Who claims a message has it for some minutes; two nodes never send the same one at once.
 */
@NullMarked
package org.jauge.notification;

import org.jspecify.annotations.NullMarked;
