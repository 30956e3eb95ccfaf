package org.jauge.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jauge.dossier.PaperTicket;
import org.jauge.shared.NotFound;
import org.jauge.shared.OwnAddress;

/** Composes messages from what is so now; asks nothing of the calling context. */
@ApplicationScoped
class Letters {

    private static final int LENGTH_MAX = 32_000;
    private static final int SUBJECT_MAX = 300;
    private static final int TICKETS_MAX = 100;

    private static final String HEADER = "select new org.jauge.notification.SoldDossier(d.id, d.number, d.total,"
            + " d.currency, m.name, p.language) from Dossier d join PointOfSale p on p.id = d.pointOfSaleId"
            + " join Merchant m on m.id = d.merchantId where d.merchantId = :merchant and d.number = :number";

    private static final String TICKETS = "select new org.jauge.notification.SoldTicket(e.id, a.name, e.subtitle,"
            + " e.theme, e.language, e.startsAt, a.timeZone, pl.name, c.publicName, c.subtitle, c.printed, t.code, t.participant) from Ticket t"
            + " join CalendarEvent e on e.id = t.eventId join Activity a on a.id = e.activityId"
            + " join TicketCategory c on c.id = t.categoryId join Emplacement pl on pl.id = t.emplacementId"
            + " where t.dossierId = :dossier and t.state = org.jauge.dossier.TicketState.VALID"
            + " order by e.startsAt, e.id, t.id";

    @PersistenceContext
    EntityManager em;

    @Inject
    OwnAddress address;

    /** With its link, if it brings one. */
    Letter of(NewMail mail) {
        if (mail.kind().isOfReserve()) return release(mail);
        return mail.kind().isLink() ? link(mail) : dossier(mail);
    }

    private String merchant(NewMail mail) {
        return em.createQuery("select m.name from Merchant m where m.id = :id", String.class)
                .setParameter("id", mail.merchantId())
                .getSingleResult();
    }

    private Letter release(NewMail mail) {
        var merchant = merchant(mail);
        var wording = Wording.of(mail.language());
        var release = NearRelease.of(em, mail);
        var values = release.words(wording);
        values.put("name", mail.recipientName());
        values.put("merchant", merchant);
        values.put("reason", mail.reason());
        values.put("link", address.url("/events/view.xhtml?tab=rates&id=" + release.eventId()));
        return letter(mail, wording, merchant, values, List.of());
    }

    private Letter link(NewMail mail) {
        var merchant = merchant(mail);
        var values = Map.of(
                "name", mail.recipientName(),
                "merchant", merchant,
                "link", address(mail));
        return letter(mail, Wording.of(mail.language()), merchant, values, List.of());
    }

    /** A customer's leads into the shop that he asked in. */
    private String address(NewMail mail) {
        if (mail.kind() != MailKind.SIGN_IN) return address.url("/password?token=" + mail.token());
        var page = mail.reason();
        return page + (page.contains("?") ? "&" : "?") + "link=" + mail.token();
    }

    private Letter dossier(NewMail mail) {
        var sold = em.createQuery(HEADER, SoldDossier.class)
                .setParameter("merchant", mail.merchantId())
                .setParameter("number", mail.reference())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("dossier", mail.reference()));
        var tickets = em.createQuery(TICKETS, SoldTicket.class)
                .setParameter("dossier", sold.id())
                .getResultList();
        var wording = Wording.of(mail.language(), sold.language());
        var letter = dossier(mail, sold, tickets, TICKETS_MAX, wording);
        for (var most = TICKETS_MAX / 2; isTooLong(letter); most /= 2)
            letter = dossier(mail, sold, tickets, most, wording);
        return letter;
    }

    private Letter dossier(NewMail mail, SoldDossier sold, List<SoldTicket> tickets, int most, Wording wording) {
        var amount = mail.amount() == null ? BigDecimal.ZERO : mail.amount();
        var values = new HashMap<String, Object>();
        values.put("name", mail.recipientName());
        values.put("merchant", sold.merchant());
        values.put("number", sold.number());
        values.put("link", address.url("/dossiers/view.xhtml?number=" + sold.number())); // for colleagues
        values.put("total", wording.money(sold.total(), sold.currency()));
        values.put("amount", amount.signum() == 0 ? "" : wording.money(amount, sold.currency()));
        values.put("reason", mail.reason());
        values.put("events", SoldTicket.byEvent(tickets.subList(0, Math.min(most, tickets.size())), wording));
        values.put("lines", BookedLine.of(em, sold.id(), wording));
        values.put("vat", TaxedLine.vat(em, sold, wording));
        values.put("more", tickets.size() > most ? String.valueOf(tickets.size() - most) : "");
        return letter(mail, wording, sold.merchant(), values, paper(mail.kind(), sold, tickets));
    }

    /** Who has bought gets them to print, all of them. */
    private static List<PaperTicket> paper(MailKind kind, SoldDossier sold, List<SoldTicket> tickets) {
        if (kind != MailKind.SALE) return List.of();
        return tickets.stream()
                .filter(SoldTicket::printed)
                .map(ticket -> ticket.paper(sold.merchant(), sold.number()))
                .toList();
    }

    private static boolean isTooLong(Letter letter) {
        return letter.html().length() > LENGTH_MAX || letter.text().length() > LENGTH_MAX;
    }

    private static Letter letter(
            NewMail mail, Wording wording, String merchant, Map<String, ?> values, List<PaperTicket> tickets) {
        var language = wording.language();
        var subject = Templates.subject(mail.kind(), language, values).replaceAll("\\s+", " ");
        return new Letter(
                "jauge-" + mail.id(),
                new Recipient(mail.recipient(), mail.recipientName(), language),
                merchant,
                subject.length() > SUBJECT_MAX ? subject.substring(0, SUBJECT_MAX) : subject,
                Templates.text(mail.kind(), language, values),
                Templates.html(mail.kind(), language, values),
                tickets);
    }
}
