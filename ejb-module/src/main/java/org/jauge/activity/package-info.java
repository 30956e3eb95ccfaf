/**
 * Activities: a calendar of events with its settings, a time zone and a currency.
 *
 * <p>The model says what is permitted: several emplacements, tables and more (E-13, E-15). Every edit of an activity's catalogue takes the
 * activity's row first and raises its catalogue version, so that admissions, which share that row, never decide on
 * half an edit.
 */
@NullMarked
package org.jauge.activity;

import org.jspecify.annotations.NullMarked;
