/** How a ticket shop shows who it is: API keys, and the pages of other sites that may use them (S-05). */
@NullMarked
package org.jauge.shop.key;

import org.jspecify.annotations.NullMarked;
