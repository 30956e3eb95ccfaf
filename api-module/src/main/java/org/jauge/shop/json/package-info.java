/**
 * JSON bodies read strictly (K-04): bounded, well-formed, no unknown and no repeated member, no number where a text is
 * due, and every mistake named by its place.
 */
@NullMarked
package org.jauge.shop.json;

import org.jspecify.annotations.NullMarked;
