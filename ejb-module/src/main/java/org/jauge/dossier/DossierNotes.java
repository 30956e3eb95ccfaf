package org.jauge.dossier;

import static org.jauge.merchant.Roles.BOX_OFFICE;
import static org.jauge.merchant.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.jauge.merchant.ActorNames;
import org.jauge.merchant.Caller;
import org.jauge.merchant.Role;
import org.jauge.shared.Forbidden;
import org.jauge.shared.InvalidField;
import org.jauge.shared.NotFound;
import org.jauge.shared.Noted;
import org.jauge.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * What colleagues write about a dossier for each other; no customer and no shop reads it. The journal says that somebody
 * wrote and not what: a note may name its customer, and goes when he is erased (S-08).
 */
@Stateless
public class DossierNotes {

    private static final int TEXT_MAX = 2_000;
    private static final int COUNT_MAX = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    DossierReach reach;

    @Inject
    ActorNames actors;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<Noted> noted;

    /** The newest first, for whoever may see the dossier. */
    @RolesAllowed(READER)
    public List<NoteLine> of(String number) {
        var notes = em.createQuery(
                        "select n from DossierNote n where n.dossierId = :dossier order by n.writtenAt desc, n.id desc",
                        DossierNote.class)
                .setParameter("dossier", reach.visible(number))
                .getResultList();
        var names = actors.of(notes.stream().map(DossierNote::author).collect(Collectors.toUnmodifiableSet()));
        return notes.stream()
                .map(note -> new NoteLine(
                        note.id(),
                        note.writtenAt(),
                        names.getOrDefault(note.author(), note.author()),
                        note.body(),
                        mayDelete(note)))
                .toList();
    }

    /**
     * @throws InvalidField about {@code note} when there is none, when it is longer than {@value #TEXT_MAX} characters, or
     *     when the dossier has {@value #COUNT_MAX} already
     * @throws NotFound when its contact was erased: what would be said of him now, nobody would erase
     */
    @RolesAllowed(BOX_OFFICE)
    public void write(String number, @Nullable String typed) {
        var text = Text.required("note", typed == null ? null : typed.replace("\r\n", "\n"), TEXT_MAX);
        var dossier = reach.visible(number);
        em.find(Dossier.class, dossier, LockModeType.PESSIMISTIC_WRITE); // an erasure beside it comes before or after
        requireNamed(dossier);
        if (count(dossier) >= COUNT_MAX) throw new InvalidField("note", "too-many", COUNT_MAX);
        em.persist(new DossierNote(caller.merchantId(), dossier, caller.actor(), clock.instant(), text));
        tell(number, "note-written");
    }

    /** @throws Forbidden when a colleague wrote it, and whoever asks is no administrator */
    @RolesAllowed(BOX_OFFICE)
    public void delete(String number, long id) {
        var dossier = reach.visible(number);
        var note = em.find(DossierNote.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (note == null || !note.isOf(dossier)) throw new NotFound("note", id);
        if (!mayDelete(note)) throw new Forbidden("note");
        em.remove(note);
        tell(number, "note-deleted");
    }

    private boolean mayDelete(DossierNote note) {
        var role = caller.role();
        var own = role.includes(Role.BOX_OFFICE) && note.author().equals(caller.actor());
        return own || role.includes(Role.ADMINISTRATOR);
    }

    private void requireNamed(long dossier) {
        em.createQuery(
                        "select c.number from Dossier d join Contact c on c.id = d.contactId"
                                + " where d.id = :dossier and c.erasedAt is not null",
                        Long.class)
                .setParameter("dossier", dossier)
                .getResultStream()
                .findFirst()
                .ifPresent(erased -> {
                    throw new NotFound("contact", erased);
                });
    }

    private long count(long dossier) {
        return em.createQuery("select count(n) from DossierNote n where n.dossierId = :dossier", Long.class)
                .setParameter("dossier", dossier)
                .getSingleResult();
    }

    private void tell(String number, String action) {
        noted.fire(new Noted(caller.merchantId(), caller.actor(), "dossier", number, action, number, "", ""));
    }
}
