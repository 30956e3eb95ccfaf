/** Sales, and dossiers read again by the shop or by their token (K-08). */
@NullMarked
package org.jauge.shop.dossier;

import org.jspecify.annotations.NullMarked;
