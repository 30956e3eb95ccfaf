@NullMarked
package org.jauge.backoffice.search;

import org.jspecify.annotations.NullMarked;
