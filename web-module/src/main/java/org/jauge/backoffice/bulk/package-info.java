/** Pages of bulk edits: choosing events and what changes, looking at the dry run, watching it being applied. */
@NullMarked
package org.jauge.backoffice.bulk;

import org.jspecify.annotations.NullMarked;
