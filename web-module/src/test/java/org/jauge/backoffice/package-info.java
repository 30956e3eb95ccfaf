@NullMarked
package org.jauge.backoffice;

import org.jspecify.annotations.NullMarked;
