/**
 * Ticket categories: what is sold, a person or a product, alone or as a bundle of others (E-19, E-20, E-22).
 *
 * <p>A category names the quotas it draws from. Bundles hold plain categories only, never bundles.
 */
@NullMarked
package org.jauge.category;

import org.jspecify.annotations.NullMarked;
