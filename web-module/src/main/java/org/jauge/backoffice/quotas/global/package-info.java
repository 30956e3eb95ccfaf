/** Screens of the account's quotas. */
@NullMarked
package org.jauge.backoffice.quotas.global;

import org.jspecify.annotations.NullMarked;
