@NullMarked
package org.jauge.report;

import org.jspecify.annotations.NullMarked;
