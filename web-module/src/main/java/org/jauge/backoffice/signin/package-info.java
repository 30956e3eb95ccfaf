/** Coming in and going out: sign-in, set-up of an empty house, one-time links, the session (S-02, S-03, S-06). */
@NullMarked
package org.jauge.backoffice.signin;

import org.jspecify.annotations.NullMarked;
