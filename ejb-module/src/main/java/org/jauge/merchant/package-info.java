/**
 * Who works here and where tickets are sold: merchants, staff and their rights, outlets, audiences, API keys.
 *
 * <p>Every row belongs to one merchant (S-01). Nobody grants more than he has, and the last owner who can sign in stays
 * one (S-04). Passwords, link tokens and keys are stored as hashes only (S-03, S-05).
 */
@NullMarked
package org.jauge.merchant;

import org.jspecify.annotations.NullMarked;
