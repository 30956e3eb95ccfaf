/**
 * Payments through a provider: attempts that shield what is being paid (P-04), signed callbacks that count once (P-03), and
 * money that goes back by itself (B-22). What is sold for it, and what it becomes in the books, the dossier decides.
 */
@NullMarked
package org.jauge.payment;

import org.jspecify.annotations.NullMarked;
