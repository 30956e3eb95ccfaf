/** Identified customers. A contact has a number, staff see it on every dossier; personal data stay in this table. */
@NullMarked
package org.jauge.contact;

import org.jspecify.annotations.NullMarked;
