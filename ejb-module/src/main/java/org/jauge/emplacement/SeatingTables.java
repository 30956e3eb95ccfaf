package org.jauge.emplacement;

import static org.jauge.merchant.Roles.ACTIVITY_MANAGER;
import static org.jauge.merchant.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jauge.activity.CatalogueJournal;
import org.jauge.merchant.Caller;
import org.jauge.shared.InvalidField;
import org.jauge.shared.NameTaken;
import org.jauge.shared.NotFound;
import org.jauge.shared.Stale;
import org.jauge.shared.UniqueKeys;

/**
 * Sets up the tables of an emplacement (E-15).
 *
 * <p>Who sits at them is known to a feature below; its rows are asked under the table's lock, which placing takes too.
 */
@Stateless
@RolesAllowed(ACTIVITY_MANAGER)
public class SeatingTables {

    static final String SUBJECT = "seatingTable";
    static final int COUNT_MAX = 500;

    /** Of those who still have a valid ticket there; what others left behind takes no seat. */
    private static final String PLACED = " from placement p where p.table_id = ?1 and exists (select t.id from ticket t"
            + " where t.dossier_id = p.dossier_id and t.event_id = p.event_id and t.emplacement_id = ?2"
            + " and t.state = 'VALID')";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    CatalogueJournal journal;

    @Inject
    EmplacementEdits edits;

    public long create(long emplacementId, TableValues values) {
        var emplacement = edits.locked(emplacementId);
        if (!emplacement.values().tables())
            throw new NoTables(emplacement.values().name());
        if (of(emplacementId).size() >= COUNT_MAX) throw new InvalidField("table", "too-many", COUNT_MAX);
        var table = new SeatingTable(caller.merchantId(), emplacementId, values);
        em.persist(table);
        UniqueKeys.flush(em, () -> new NameTaken(SUBJECT, values.name()));
        journal.created(SUBJECT, table.id(), values.name(), values);
        return table.id();
    }

    /** Never fewer seats than are taken at any event. */
    public void change(long id, long version, TableValues values) {
        var table = locked(id, version);
        var before = table.values();
        table.change(values, placed(table));
        UniqueKeys.flush(em, () -> new NameTaken(SUBJECT, values.name()));
        journal.changed(SUBJECT, id, values.name(), before, values);
    }

    /** Only where nobody is placed at any event. */
    public void delete(long id, long version) {
        var table = locked(id, version);
        if (placed(table) > 0) throw new TableInUse(table.values().name());
        em.createNativeQuery("delete from placement where table_id = ?1")
                .setParameter(1, id)
                .executeUpdate();
        em.remove(table);
        journal.deleted(SUBJECT, id, table.values().name(), table.values());
    }

    /** In display order. */
    @RolesAllowed(READER)
    public List<TableLine> of(long emplacementId) {
        caller.requireActivity(edits.find(emplacementId).activityId());
        return em.createQuery(
                        "select t from SeatingTable t where t.merchantId = :merchant and t.emplacementId = :emplacement"
                                + " order by t.position, t.name",
                        SeatingTable.class)
                .setParameter("merchant", caller.merchantId())
                .setParameter("emplacement", emplacementId)
                .setMaxResults(COUNT_MAX)
                .getResultStream()
                .map(SeatingTable::line)
                .toList();
    }

    @RolesAllowed(READER)
    public TableLine details(long id) {
        var table = own(id);
        caller.requireActivity(edits.find(table.emplacementId()).activityId());
        return table.line();
    }

    /** After its activity, as every edit of a catalogue. */
    private SeatingTable locked(long id, long version) {
        edits.locked(own(id).emplacementId());
        var table = em.find(SeatingTable.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (table == null || table.version() != version) throw new Stale(SUBJECT);
        return table;
    }

    private SeatingTable own(long id) {
        var table = em.find(SeatingTable.class, id);
        if (table == null || table.merchantId() != caller.merchantId()) throw new NotFound(SUBJECT, id);
        return table;
    }

    private int placed(SeatingTable table) {
        var most = em.createNativeQuery(
                        "select sum(p.seats) as placed" + PLACED + " group by p.event_id order by placed desc")
                .setParameter(1, table.id())
                .setParameter(2, table.emplacementId())
                .setMaxResults(1)
                .getResultList();
        return most.isEmpty() ? 0 : ((Number) most.get(0)).intValue();
    }
}
