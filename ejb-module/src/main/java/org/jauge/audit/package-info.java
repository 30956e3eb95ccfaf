/**
 * The journal: who changed what, when, from what to what.
 *
 * <p>An entry is written in the transaction of the change it tells of: both happen or neither. Entries are never
 * changed. Nothing imports this package; it observes what the others announce.
 */
@NullMarked
package org.jauge.audit;

import org.jspecify.annotations.NullMarked;
