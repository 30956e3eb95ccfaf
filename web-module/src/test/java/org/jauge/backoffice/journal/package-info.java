@NullMarked
package org.jauge.backoffice.journal;

import org.jspecify.annotations.NullMarked;
