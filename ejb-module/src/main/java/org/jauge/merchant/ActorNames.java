package org.jauge.merchant;

import static org.jauge.merchant.Roles.EXTERNAL_CLERK;
import static org.jauge.merchant.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;

/** Who stands behind the actors that histories remember: the name of a user, the label of a key. */
@Stateless
@RolesAllowed({READER, EXTERNAL_CLERK})
public class ActorNames {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    /** Actors of another merchant, and the house itself, are not in the answer. */
    public Map<String, String> of(Collection<String> actors) {
        var names = new HashMap<String, String>();
        put(names, actors, Identity::staffId, "select u.id, u.name from StaffUser u where u.merchantId = :merchant");
        put(names, actors, Identity::keyId, "select u.id, u.label from ApiKey u where u.merchantId = :merchant");
        return names;
    }

    private void put(
            Map<String, String> names, Collection<String> actors, Function<String, OptionalLong> id, String query) {
        var byId = new HashMap<Long, String>();
        actors.forEach(actor -> id.apply(actor).ifPresent(found -> byId.put(found, actor)));
        if (byId.isEmpty()) return;
        for (var row : rows(query, List.copyOf(byId.keySet()))) {
            var actor = byId.get((Long) row[0]);
            if (actor != null) names.put(actor, (String) row[1]);
        }
    }

    private List<Object[]> rows(String query, List<Long> ids) {
        return em.createQuery(query + " and u.id in :ids", Object[].class)
                .setParameter("merchant", caller.merchantId())
                .setParameter("ids", ids)
                .getResultList();
    }
}
