/** What every feature leans on: the schema's migration at start, the clock, instants in UTC. */
@NullMarked
package org.jauge.shared;

import org.jspecify.annotations.NullMarked;
