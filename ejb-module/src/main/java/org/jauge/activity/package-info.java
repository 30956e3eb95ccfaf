/**
 * Activities: a calendar of events with its settings, a time zone and a currency.
 *
 * <p>The model says whether several emplacements are allowed (E-13). Every edit of an activity's catalogue takes the
 * activity's row first and raises its catalogue version, so that admissions, which share that row, never decide on
 * half an edit.
 */
@NullMarked
package org.jauge.activity;

import org.jspecify.annotations.NullMarked;
