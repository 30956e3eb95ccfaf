/**
 * What is held about a person: handing it out, erasing it, and keeping it no longer than the merchant says (S-08).
 *
 * <p>Knows the rows of all features, and so it is the one place that says which of their columns may name somebody. What
 * accounting needs stays: dossiers, amounts, dates, credit notes and every gauge.
 */
@NullMarked
package org.jauge.privacy;

import org.jspecify.annotations.NullMarked;
