/**
 * The journal: who changed what, when, from what to what.
 *
 * <p>An entry is written in the transaction of the change it tells of: both happen or neither. Entries are never
 * changed, but that what names a contact is taken out when he is erased (S-08). Nothing imports this package; it observes what the others announce.
 */
@NullMarked
package org.jauge.audit;

import org.jspecify.annotations.NullMarked;
