@NullMarked
package org.jauge.backoffice.calendar;

import org.jspecify.annotations.NullMarked;
