package org.jauge.shop;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jauge.merchant.Scope;

/** What a key must have been made for to use these resources (S-05). */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface NeedsScope {
    Scope value();

    /** What a publishable key needs instead, which never has some of them; none where it is the same. */
    Scope[] ofBrowsers() default {};
}
