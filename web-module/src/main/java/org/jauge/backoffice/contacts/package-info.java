/** A contact's page: who he is, his dossiers, and what is held about him. */
@NullMarked
package org.jauge.backoffice.contacts;

import org.jspecify.annotations.NullMarked;
