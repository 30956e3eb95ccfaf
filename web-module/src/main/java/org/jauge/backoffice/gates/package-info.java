/** Screens of an activity's gates: how it is booked, how its profiles overlap, and who may do what at an event. */
@NullMarked
package org.jauge.backoffice.gates;

import org.jspecify.annotations.NullMarked;
