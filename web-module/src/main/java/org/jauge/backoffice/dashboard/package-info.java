/** The first page: what comes next, and for a newcomer what to do first. */
@NullMarked
package org.jauge.backoffice.dashboard;

import org.jspecify.annotations.NullMarked;
