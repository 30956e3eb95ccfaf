/** Who works here: list, invitations, rights, one's own account (S-03, S-04). */
@NullMarked
package org.jauge.backoffice.staff;

import org.jspecify.annotations.NullMarked;
