/**
 * Reports over sales and money: by day, activity, category, method and clerk, with the tax that prices include.
 *
 * <p>A sale counts on the day it was made and a cancellation on its own, so that the reports of all days add up to what
 * valid tickets are worth (P-02). Money is counted by dossier: one payment may be for several activities. By
 * method, what a dossier sold is shared out to its payments in their proportion.
 */
@NullMarked
package org.jauge.report;

import org.jspecify.annotations.NullMarked;
