/** Reports of what was sold and what money moved. */
@NullMarked
package org.jauge.backoffice.sales;

import org.jspecify.annotations.NullMarked;
