/** The capacity reserves of the organisation. */
@NullMarked
package org.jauge.backoffice.reserves;

import org.jspecify.annotations.NullMarked;
