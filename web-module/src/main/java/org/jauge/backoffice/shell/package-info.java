/** What every back-office page stands in: menu, signed-in user, labels. */
@NullMarked
package org.jauge.backoffice.shell;

import org.jspecify.annotations.NullMarked;
