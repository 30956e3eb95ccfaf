/**
 * Quotas: limits that several categories share, per event or per period for the whole account.
 *
 * <p>A quota here is data: name, scope, default capacity, block at zero. Its gauges come into being when something
 * first takes from them.
 */
@NullMarked
package org.jauge.quota;

import org.jspecify.annotations.NullMarked;
