package org.jauge.backoffice.categories;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jauge.category.CategoryDetails;
import org.jauge.category.CategoryLine;
import org.jauge.category.Component;
import org.jauge.category.Composition;
import org.jauge.quota.QuotaLine;
import org.jspecify.annotations.Nullable;

/** The ticks and pieces of a category, as they stand on the screen. */
public class CompositionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private List<Tick> ticks = List.of();
    private List<Piece> pieces = List.of();

    void show(@Nullable CategoryDetails category, List<QuotaLine> quotas, List<CategoryLine> others) {
        var composition = category == null ? Composition.none() : category.composition();
        var ticked = composition.quotaIds();
        ticks = quotas.stream()
                .filter(quota -> quota.active() || ticked.contains(quota.id()))
                .map(quota -> new Tick(quota, ticked.contains(quota.id())))
                .toList();
        pieces = others.stream()
                .filter(mayBeHeldBy(category, composition))
                .map(line -> new Piece(
                        line,
                        quantity(composition, line.id()),
                        is(Component::hidden, composition, line.id()),
                        is(Component::optional, composition, line.id())))
                .toList();
    }

    Composition composition() {
        Set<Long> quotaIds = ticks.stream()
                .filter(Tick::isTicked)
                .map(tick -> tick.getQuota().id())
                .collect(Collectors.toSet());
        var components = pieces.stream()
                .filter(piece -> piece.getQuantity() != 0)
                .map(Piece::component)
                .toList();
        return new Composition(quotaIds, components);
    }

    private static Predicate<CategoryLine> mayBeHeldBy(@Nullable CategoryDetails bundle, Composition composition) {
        return line -> !line.isBundle()
                && (bundle == null || line.id() != bundle.id())
                && (line.active() || quantity(composition, line.id()) > 0);
    }

    private static int quantity(Composition composition, long categoryId) {
        return composition.components().stream()
                .filter(component -> component.categoryId() == categoryId)
                .mapToInt(Component::quantity)
                .sum();
    }

    private static boolean is(Predicate<Component> what, Composition composition, long categoryId) {
        return composition.components().stream()
                .anyMatch(component -> component.categoryId() == categoryId && what.test(component));
    }

    public List<Tick> getTicks() {
        return ticks;
    }

    public List<Piece> getPieces() {
        return pieces;
    }
}
