/** Screens of the models that activities are made after: the list, and one of them. */
@NullMarked
package org.jauge.backoffice.models;

import org.jspecify.annotations.NullMarked;
