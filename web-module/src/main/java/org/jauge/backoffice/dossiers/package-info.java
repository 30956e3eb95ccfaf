/** What was sold: dossiers by number, name or event, each with its lines, tickets and payments. */
@NullMarked
package org.jauge.backoffice.dossiers;

import org.jspecify.annotations.NullMarked;
