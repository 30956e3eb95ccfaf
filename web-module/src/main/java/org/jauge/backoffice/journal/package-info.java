/** The journal of changes, to be searched. */
@NullMarked
package org.jauge.backoffice.journal;

import org.jspecify.annotations.NullMarked;
