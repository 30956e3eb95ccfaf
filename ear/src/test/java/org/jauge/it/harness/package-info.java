/** One server start and one deployment per database, shared by every test class; never part of the test archive. */
@NullMarked
package org.jauge.it.harness;

import org.jspecify.annotations.NullMarked;
