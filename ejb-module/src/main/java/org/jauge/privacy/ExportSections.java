package org.jauge.privacy;

import java.util.List;

/** All that is held about a contact, kind by kind. Neither secrets nor the names of colleagues are his. */
final class ExportSections {

    private static final String HIS = " d on d.id = x.dossier_id where d.contact_id = ?1 order by x.id";

    private static final String NAMES =
            "firstName a.first_name,lastName a.last_name,email a.email,phone a.phone,language a.language,"
                    + "participants a.participants,startedAt a.started_at,state a.state,amount a.amount,"
                    + "currency a.currency,returnUrl a.return_url";

    static final List<ExportSection> ALL = List.of(
            contact(),
            dossiers(),
            bookings(),
            lines(),
            ExportSection.of(
                    "tickets",
                    "from ticket x join dossier" + HIS,
                    "dossier d.number",
                    "code x.code",
                    "participant x.participant",
                    "state x.state",
                    "issuedAt x.issued_at"),
            ExportSection.of(
                    "payments",
                    "from payment x join dossier" + HIS,
                    "dossier d.number",
                    "method x.method",
                    "amount x.amount",
                    "currency x.currency",
                    "provider x.provider",
                    "reference x.reference",
                    "reason x.reason",
                    "paidAt x.paid_at"),
            ExportSection.of(
                    "cancellations",
                    "from cancellation x join dossier" + HIS,
                    "dossier d.number",
                    "creditNote x.credit_note",
                    "tickets x.tickets",
                    "reason x.reason",
                    "cancelledAt x.cancelled_at"),
            ExportSection.of(
                    "refunds",
                    "from refund x join cancellation n on n.id = x.cancellation_id join dossier" + HIS,
                    "dossier d.number",
                    "creditNote n.credit_note",
                    "method x.given_as",
                    "amount x.amount",
                    "currency x.currency",
                    "reference x.reference",
                    "refundedAt x.refunded_at"),
            ExportSection.of(
                    "fees",
                    "from fee x join dossier" + HIS,
                    "dossier d.number",
                    "amount x.amount",
                    "currency x.currency",
                    "chargedAt x.charged_at"),
            ExportSection.of(
                    "paymentAttempts",
                    "from payment_attempt a join dossier d on d.id = a.dossier_id where d.contact_id = ?1 order by a.id",
                    NAMES.split(",", -1)),
            ExportSection.of(
                    "cartAttempts",
                    "from contact c join payment_attempt a on a.merchant_id = c.merchant_id where c.id = ?1"
                            + " and a.forgotten_at is null and (a.contact_id = c.id or (a.email <> ''"
                            + " and lower(a.email) = lower(c.email) and a.first_name = c.first_name"
                            + " and a.last_name = c.last_name)) order by a.id",
                    NAMES.split(",", -1)),
            mails(),
            ExportSection.of(
                    "notes",
                    "from dossier_note x join dossier" + HIS,
                    "dossier d.number",
                    "text x.body",
                    "writtenAt x.written_at"),
            ExportSection.of(
                    "sessions",
                    "from contact_session s where s.contact_id = ?1 order by s.created_at",
                    "kind s.kind",
                    "createdAt s.created_at",
                    "expiresAt s.expires_at",
                    "endedAt s.ended_at",
                    "firstName s.first_name",
                    "lastName s.last_name",
                    "phone s.phone",
                    "language s.language"),
            ExportSection.of(
                    "journal",
                    "from audit_entry e where e.merchant_id = ?3 and ((e.subject = 'contact' and e.subject_id = ?2)"
                            + " or (e.subject = 'dossier' and e.subject_id in"
                            + " (select d.number from dossier d where d.contact_id = ?1))) order by e.id",
                    "notedAt e.noted_at",
                    "subject e.subject",
                    "number e.subject_id",
                    "action e.action",
                    "before e.before_value",
                    "after e.after_value"));

    private ExportSections() {}

    private static ExportSection contact() {
        return ExportSection.of(
                "contact",
                "from contact c left join audience_type t on t.id = c.audience_type_id where c.id = ?1",
                "number c.number",
                "firstName c.first_name",
                "lastName c.last_name",
                "email c.email",
                "phone c.phone",
                "language c.language",
                "structure c.structure",
                "audience t.name",
                "password case when c.password_hash is null then 'none' else 'chosen' end",
                "createdAt c.created_at",
                "erasedAt c.erased_at");
    }

    private static ExportSection dossiers() {
        return ExportSection.of(
                "dossiers",
                "from dossier d join point_of_sale p on p.id = d.point_of_sale_id where d.contact_id = ?1 order by d.id",
                "number d.number",
                "state d.state",
                "pointOfSale p.name",
                "total d.total",
                "currency d.currency",
                "session d.holder",
                "createdAt d.created_at",
                "settledAt d.settled_at");
    }

    private static ExportSection bookings() {
        return ExportSection.of(
                "bookings",
                "from booking b join dossier d on d.id = b.dossier_id where d.contact_id = ?1 order by d.id",
                "dossier d.number",
                "kind b.kind",
                "outcome b.outcome",
                "groupName b.group_name",
                "groupType b.group_type",
                "remark b.remark",
                "bookedAt b.booked_at",
                "lockedUntil b.locked_until",
                "lockReason b.lock_reason",
                "extensionAskedAt b.extension_asked_at",
                "extensionReason b.extension_reason",
                "endReason b.end_reason",
                "remindedAt b.reminded_at");
    }

    private static ExportSection lines() {
        return ExportSection.of(
                "lines",
                "from dossier_line x join activity a on a.id = x.activity_id join calendar_event e on e.id = x.event_id"
                        + " join emplacement m on m.id = x.emplacement_id join ticket_category k on k.id = x.category_id"
                        + " join dossier" + HIS,
                "dossier d.number",
                "activity a.name",
                "startsAt e.starts_at",
                "emplacement m.name",
                "category k.public_name",
                "quantity x.quantity",
                "cancelled x.cancelled",
                "unitPrice x.unit_price",
                "currency d.currency",
                "state x.state",
                "bookedUntil x.booked_until");
    }

    private static ExportSection mails() {
        return ExportSection.of(
                "mails",
                "from mail_message m where m.merchant_id = ?3 and ((m.topic = 'SIGN_IN' and m.reference = ?2) or ("
                        + Mails.OF_DOSSIERS
                        + " and m.reference in (select d.number from dossier d where d.contact_id = ?1))) order by m.id",
                "kind m.topic",
                "reference m.reference",
                "recipient m.recipient",
                "recipientName m.recipient_name",
                "state m.state",
                "reason m.reason",
                "subject m.subject",
                "text m.body",
                "createdAt m.created_at",
                "sentAt m.sent_at");
    }
}
