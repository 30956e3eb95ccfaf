/**
 * Work on many events at once: bulk edits with a dry run, applied in chunks that sales go on beside.
 *
 * <p>A bulk edit is written down before it begins, a line an event: what was seen, what is to become of it. Each chunk
 * is one admission that also moves the edit's own position on, so that it can break off anywhere and be gone on with by
 * whoever comes.
 */
@NullMarked
package org.jauge.planning;

import org.jspecify.annotations.NullMarked;
