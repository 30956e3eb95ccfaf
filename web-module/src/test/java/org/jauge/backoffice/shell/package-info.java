@NullMarked
package org.jauge.backoffice.shell;

import org.jspecify.annotations.NullMarked;
