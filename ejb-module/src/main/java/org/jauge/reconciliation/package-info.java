/**
 * Compares what was counted with what there is: gauges with the ledger of movements, with open lines and with valid
 * tickets (C-08, Q-14). Nightly and on demand; it reports differences and changes nothing.
 */
@NullMarked
package org.jauge.reconciliation;

import org.jspecify.annotations.NullMarked;
