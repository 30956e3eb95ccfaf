/** Tests of the pages as a program sees them: what is answered, to whom, with which headers. */
@NullMarked
package org.jauge.it.backoffice;

import org.jspecify.annotations.NullMarked;
