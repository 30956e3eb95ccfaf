@NullMarked
package org.jauge.till;

import org.jspecify.annotations.NullMarked;
