package org.jauge.demonstration;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Takes what an interrupted start has made already, and makes what it has not. */
record Found(Consumer<String> made) {

    interface Maker {
        long make(String name);
    }

    <T> long or(String name, List<T> there, Function<T, String> named, ToLongFunction<T> id, Maker maker) {
        for (var one : there) if (named.apply(one).equals(name)) return id.applyAsLong(one);
        var fresh = maker.make(name);
        made.accept(name);
        return fresh;
    }
}
