package org.jauge.privacy;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Takes out of the journal what somebody typed about a contact. Who changed what and when stays, with numbers, moments and
 * words of our own.
 */
@Dependent
class JournalWords {

    private static final String GONE = "…";

    /** A record of ours whose last part was typed. */
    private static final Pattern REASON = Pattern.compile("(?s)\\breason=.*");

    private static final Pattern RECORD = Pattern.compile("(?s)(Standing|Cancelled|Given)\\[.*");

    /** What a value begins with that we wrote ourselves: how a booking stood, a number, moments. */
    private static final Pattern OURS = Pattern.compile("(?s)(OPEN|PAID|CANCELLED|CUSTOMER|RELEASED|deadline"
            + "|-?[0-9]+\\.[0-9]{2,3}|[-0-9]{10}T[0-9:.]+Z|\\[[-0-9:.TZ, ]*\\])(\\s.*)?");

    @PersistenceContext
    EntityManager em;

    void contact(long merchantId, long number) {
        scrub(merchantId, "contact", String.valueOf(number), value -> "");
    }

    void dossier(long merchantId, String number) {
        scrub(merchantId, "dossier", number, JournalWords::ours);
    }

    private void scrub(long merchantId, String subject, String id, UnaryOperator<String> kept) {
        List<?> entries = em.createNativeQuery("select id, before_value, after_value from audit_entry"
                        + " where merchant_id = ?1 and subject = ?2 and subject_id = ?3")
                .setParameter(1, merchantId)
                .setParameter(2, subject)
                .setParameter(3, id)
                .getResultList();
        for (var entry : entries) {
            var values = (Object[]) entry;
            em.createNativeQuery("update audit_entry set label = ?1, before_value = ?2, after_value = ?3 where id = ?4")
                    .setParameter(1, id)
                    .setParameter(2, kept.apply((String) values[1]))
                    .setParameter(3, kept.apply((String) values[2]))
                    .setParameter(4, values[0])
                    .executeUpdate();
        }
    }

    /** What is left of a value: anything that is not surely ours was typed. */
    static String ours(String value) {
        if (value.isEmpty()) return "";
        if (RECORD.matcher(value).matches())
            return REASON.matcher(value).replaceFirst("reason=" + GONE + "]").strip();
        var ours = OURS.matcher(value);
        if (!ours.matches()) return GONE;
        var typed = ours.group(2);
        return ours.group(1) + (typed == null || typed.isBlank() ? "" : " " + GONE);
    }
}
