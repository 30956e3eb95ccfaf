@NullMarked
package org.jauge.backoffice.bulk;

import org.jspecify.annotations.NullMarked;
