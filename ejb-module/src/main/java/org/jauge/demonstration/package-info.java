/**
 * What a newcomer finds: a house with something on sale, and a last word in the log that says where to begin (S-02).
 *
 * <p>Everything here is made through the services that a user would use. Never into a database that is not empty, and
 * never open to other machines by accident: its passwords are known to everybody (S-07).
 */
@NullMarked
package org.jauge.demonstration;

import org.jspecify.annotations.NullMarked;
