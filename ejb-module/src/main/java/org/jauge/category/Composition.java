package org.jauge.category;

import java.util.List;
import java.util.Set;
import org.jauge.shared.InvalidField;

/**
 * What a category draws on: quotas it ticks, and plain categories it holds when it is a bundle.
 *
 * <p>A quota ticked on both a bundle and what it holds counts for both (AMB-Q8).
 */
public record Composition(Set<Long> quotaIds, List<Component> components) {

    static final int PIECES_MAX = 100;

    public Composition {
        quotaIds = Set.copyOf(quotaIds);
        components = List.copyOf(components);
        var pieces = components.stream().mapToInt(Component::quantity).sum();
        if (pieces > PIECES_MAX) throw new InvalidField("components", "too-large", pieces);
        var different =
                components.stream().map(Component::categoryId).distinct().count();
        if (different < components.size()) throw new InvalidField("components", "twice", components.size());
        if (!components.isEmpty() && components.stream().allMatch(Component::optional))
            throw new InvalidField("components", "only-choices", components.size());
    }

    public static Composition none() {
        return new Composition(Set.of(), List.of());
    }

    public static Composition ticking(Long... quotaIds) {
        return new Composition(Set.of(quotaIds), List.of());
    }

    public static Composition of(Component... components) {
        return new Composition(Set.of(), List.of(components));
    }

    public boolean isBundle() {
        return !components.isEmpty();
    }

    /**
     * Refuses a bundle in a bundle, from either side (E-20).
     *
     * @param bundles the categories of the activity that are bundles
     * @param held the categories that some bundle holds
     */
    void requireFlat(long categoryId, String name, Set<Long> bundles, Set<Long> held) {
        if (!isBundle()) return;
        if (held.contains(categoryId)) throw new NestedBundle(name);
        for (var component : components)
            if (component.categoryId() == categoryId || bundles.contains(component.categoryId()))
                throw new NestedBundle(name);
    }
}
