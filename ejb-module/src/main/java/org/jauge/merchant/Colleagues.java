package org.jauge.merchant;

import static org.jauge.merchant.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The names of those who work for the merchant, to choose from. */
@Stateless
@RolesAllowed(READER)
public class Colleagues {

    private static final int MAX = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    /** Also those who no longer do: what they sold is still theirs. */
    public List<Colleague> all() {
        return em.createQuery(
                        "select new org.jauge.merchant.Colleague(u.id, u.name) from StaffUser u"
                                + " where u.merchantId = :merchant order by u.name, u.id",
                        Colleague.class)
                .setParameter("merchant", caller.merchantId())
                .setMaxResults(MAX)
                .getResultList();
    }
}
