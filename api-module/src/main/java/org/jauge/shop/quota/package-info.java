/** The merchant's quotas, for a shop's own server. */
@NullMarked
package org.jauge.shop.quota;

import org.jspecify.annotations.NullMarked;
