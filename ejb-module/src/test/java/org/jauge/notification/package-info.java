@NullMarked
package org.jauge.notification;

import org.jspecify.annotations.NullMarked;
