/** The organisation's own settings. */
@NullMarked
package org.jauge.backoffice.merchant;

import org.jspecify.annotations.NullMarked;
