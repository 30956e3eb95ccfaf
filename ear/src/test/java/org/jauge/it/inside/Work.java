package org.jauge.it.inside;

import java.io.Serializable;

/**
 * Done inside the application; sent there with what it captures, so all of that is serializable.
 *
 * <p>The class that holds the lambda must not need a test library to load.
 */
@FunctionalInterface
public interface Work<T extends Serializable> extends Serializable {

    T done(Services services) throws Exception;
}
