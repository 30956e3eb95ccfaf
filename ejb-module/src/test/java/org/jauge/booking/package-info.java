@NullMarked
package org.jauge.booking;

import org.jspecify.annotations.NullMarked;
