/**
 * Refusals as RFC 9457 problem documents with stable codes (K-02).
 *
 * <p>Every answer that is no success is built by {@code Problems}; the codes stand in docs/problems.md, which is also
 * what {@code /problems/{code}} serves. Nothing of the inside is ever told: an unexpected failure gives a reference that
 * the log has too (S-07).
 */
@NullMarked
package org.jauge.shop.problem;

import org.jspecify.annotations.NullMarked;
