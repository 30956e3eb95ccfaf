@NullMarked
package org.jauge.backoffice.events;

import org.jspecify.annotations.NullMarked;
