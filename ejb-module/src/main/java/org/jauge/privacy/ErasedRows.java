package org.jauge.privacy;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/**
 * Every column that may name a contact, and what is left of it (S-08). Rows stay, so that amounts, credit notes and gauges
 * do; only mail, notes and sessions go as a whole. A new column for typed text belongs here: {@code ErasureIT} looks for it.
 */
@Dependent
class ErasedRows {

    /** Of one dossier by its id: row by row by an index, so that sales beside it do not wait. */
    private static final List<String> OF_DOSSIER = List.of(
            "update ticket set participant = '' where dossier_id = ?1",
            "update booking set group_name = '', group_type = '', remark = '', lock_reason = '', extension_reason = '',"
                    + " end_reason = '', search_key = '' where dossier_id = ?1",
            "update cancellation set reason = '' where dossier_id = ?1",
            "delete from dossier_note where dossier_id = ?1",
            // a gift has to have a reason
            "update payment set reason = '–' where dossier_id = ?1 and reason <> ''",
            "update refund set reference = '' where dossier_id = ?1",
            "update payment_attempt set contact_id = null, first_name = '', last_name = '', email = '', phone = '',"
                    + " language = '', participants = '', page = '', return_url = '' where dossier_id = ?1",
            "update dossier set holder = '', holder_address = null where id = ?1");

    /**
     * Who tried to pay a cart is no contact yet; the same address and name are the same person. A bare null would be a
     * text to PostgreSQL there.
     */
    private static final String OF_CARTS =
            "update PaymentAttempt a set a.contactId = nullif(a.contactId, a.contactId), a.firstName = '',"
                    + " a.lastName = '', a.email = '', a.phone = '', a.language = '', a.participants = '', a.page = '', a.returnUrl = '',"
                    + " a.forgottenAt = :now where a.id in :ids";

    private static final String CARTS = "select a.id from PaymentAttempt a, Contact c where c.id = :contact"
            + " and a.merchantId = c.merchantId and a.forgottenAt is null and (a.contactId = c.id or (a.email <> ''"
            + " and lower(a.email) = c.address and a.firstName = c.firstName and a.lastName = c.lastName))";

    private static final String CONTACT = "update Contact c set c.firstName = '', c.lastName = '', c.email = '',"
            + " c.phone = '', c.language = '', c.structure = '', c.passwordHash = null, c.audienceTypeId = null,"
            + " c.erasedAt = :now where c.id = :contact";

    @PersistenceContext
    EntityManager em;

    /** Keeps admissions out until the commit, and has those that are planned already planned anew. */
    void lock(long dossierId) {
        em.createNativeQuery("update dossier set version = version + 1 where id = ?1")
                .setParameter(1, dossierId)
                .executeUpdate();
    }

    void dossier(long merchantId, long dossierId, String number) {
        for (var sql : OF_DOSSIER)
            em.createNativeQuery(sql).setParameter(1, dossierId).executeUpdate();
        mails(merchantId, Mails.OF_DOSSIERS, number);
    }

    void contact(long merchantId, long contactId, long number, Instant now) {
        var carts = em.createQuery(CARTS, Long.class)
                .setParameter("contact", contactId)
                .getResultList();
        if (!carts.isEmpty())
            em.createQuery(OF_CARTS)
                    .setParameter("now", now)
                    .setParameter("ids", carts)
                    .executeUpdate();
        mails(merchantId, "m.topic = 'SIGN_IN'", String.valueOf(number));
        em.createNativeQuery("delete from contact_session where contact_id = ?1")
                .setParameter(1, contactId)
                .executeUpdate();
        em.createQuery(CONTACT)
                .setParameter("now", now)
                .setParameter("contact", contactId)
                .executeUpdate();
    }

    private void mails(long merchantId, String which, String reference) {
        em.createNativeQuery("delete from mail_message m where m.merchant_id = ?1 and m.reference = ?2 and " + which)
                .setParameter(1, merchantId)
                .setParameter(2, reference)
                .executeUpdate();
    }
}
