/** The page of the payment provider that takes no money; for customers, so it is no part of the back office's menus. */
@NullMarked
package org.jauge.backoffice.sandbox;

import org.jspecify.annotations.NullMarked;
