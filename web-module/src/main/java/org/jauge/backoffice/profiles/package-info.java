/** Screens of the product profiles: the list, and one of them. */
@NullMarked
package org.jauge.backoffice.profiles;

import org.jspecify.annotations.NullMarked;
