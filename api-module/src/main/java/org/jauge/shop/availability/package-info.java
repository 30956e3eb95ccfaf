/** What is left, emplacement by emplacement; a publishable key is told less (K-05). */
@NullMarked
package org.jauge.shop.availability;

import org.jspecify.annotations.NullMarked;
