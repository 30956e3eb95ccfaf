package org.jauge.category;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jauge.merchant.Caller;

/** Says a composition by names, in the order of the alphabet. */
@Dependent
class CompositionNames {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    String quotas(Composition composition) {
        return listed(composition.quotaIds().stream().map(id -> name("Quota", id)));
    }

    String of(long categoryId) {
        return name("TicketCategory", categoryId);
    }

    String components(Composition composition) {
        return pieces(composition.components().stream());
    }

    String hidden(Composition composition) {
        return pieces(composition.components().stream().filter(Component::hidden));
    }

    String choices(Composition composition) {
        return pieces(composition.components().stream().filter(Component::optional));
    }

    private String pieces(Stream<Component> components) {
        return components
                .sorted(Comparator.comparing(Component::categoryId))
                .map(one -> one.quantity() + " × " + name("TicketCategory", one.categoryId()))
                .collect(joining(", "));
    }

    private static String listed(Stream<String> names) {
        return names.sorted().collect(joining(", "));
    }

    private String name(String entity, long id) {
        return em.createQuery(
                        "select o.name from " + entity + " o where o.id = :id and o.merchantId = :merchant",
                        String.class)
                .setParameter("id", id)
                .setParameter("merchant", caller.merchantId())
                .getSingleResult();
    }
}
