/** Measures the assembled application from outside, as its buyers meet it, and compares it with plain JDBC. */
@NullMarked
package org.jauge.benchmark;

import org.jspecify.annotations.NullMarked;
