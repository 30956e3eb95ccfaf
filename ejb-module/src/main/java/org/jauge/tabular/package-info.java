/** Tables as text: what people take out, change in a spreadsheet, and bring back. */
@NullMarked
package org.jauge.tabular;

import org.jspecify.annotations.NullMarked;
