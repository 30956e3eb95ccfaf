package org.jauge.inventory;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** The oldest answers, a chunk of them in a transaction of its own. */
@Stateless
@PermitAll // no edge calls it, and who does has asked for the right
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OldAnswers {

    public static final int AT_ONCE = 500;

    @PersistenceContext
    EntityManager em;

    /** Forgets at most {@link #AT_ONCE} of before that moment; answers whether there may be more. */
    public boolean forget(Instant before) {
        var old = em.createQuery(
                        "select r.requestId, r.owner from AnsweredRequest r where r.admittedAt < :before"
                                + " order by r.admittedAt",
                        Object[].class)
                .setParameter("before", before)
                .setMaxResults(AT_ONCE)
                .getResultList();
        delete(old);
        return old.size() == AT_ONCE;
    }

    private void delete(List<Object[]> keys) {
        var sql = "delete from admission_request where request_id = ? and owner = ?";
        try (var delete = em.unwrap(Connection.class).prepareStatement(sql)) {
            for (var key : keys) {
                delete.setString(1, (String) key[0]);
                delete.setString(2, (String) key[1]);
                delete.addBatch();
            }
            delete.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("Could not forget old answers", e);
        }
    }
}
