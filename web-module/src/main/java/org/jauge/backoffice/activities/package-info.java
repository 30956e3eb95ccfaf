/** Screens of activities: the list, a new one, and its settings. */
@NullMarked
package org.jauge.backoffice.activities;

import org.jspecify.annotations.NullMarked;
