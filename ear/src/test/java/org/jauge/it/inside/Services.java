package org.jauge.it.inside;

/** The application's beans, as whoever the work was sent for may use them. */
@FunctionalInterface
public interface Services {

    <S> S get(Class<S> type);
}
