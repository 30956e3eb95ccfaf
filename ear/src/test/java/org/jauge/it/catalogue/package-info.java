/** The catalogue's services inside the assembled application: each test has a merchant of its own. */
@NullMarked
package org.jauge.it.catalogue;

import org.jspecify.annotations.NullMarked;
