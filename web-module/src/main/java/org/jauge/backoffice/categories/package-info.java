/** Screens of ticket categories: the list, and one with its quotas and components. */
@NullMarked
package org.jauge.backoffice.categories;

import org.jspecify.annotations.NullMarked;
