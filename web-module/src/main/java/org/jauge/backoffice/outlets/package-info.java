/** Where tickets are sold and to whom: points of sale, audiences and their rights, API keys (AMB-X3, S-05, A-06). */
@NullMarked
package org.jauge.backoffice.outlets;

import org.jspecify.annotations.NullMarked;
