/** One event: its facts, the line of each of its gauges, and the movements behind a line. */
@NullMarked
package org.jauge.backoffice.events;

import org.jspecify.annotations.NullMarked;
