/** A customer's personal space: who he is, his dossiers, what he has to do. */
@NullMarked
package org.jauge.shop.contact;

import org.jspecify.annotations.NullMarked;
