/** Screens of an activity's quotas. */
@NullMarked
package org.jauge.backoffice.quotas;

import org.jspecify.annotations.NullMarked;
