package org.jauge.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Drops foreign keys that follow from another one of the same row: a ticket is at the event and emplacement of its line,
 * a line of the activity of its event, and all are their outlet's merchant's.
 *
 * <p>Each was looked up for every row that a sale writes, and on Derby is an index of its own. A script cannot drop them,
 * as each database named them by itself.
 */
public final class ImpliedKeys implements JavaMigration {

    private static final Map<String, Set<String>> COLUMNS = new TreeMap<>(Map.of(
            "dossier", Set.of("merchant_id"),
            "dossier_line", Set.of("merchant_id", "activity_id"),
            "ticket", Set.of("merchant_id", "event_id", "emplacement_id"),
            "payment", Set.of("merchant_id")));

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("51");
    }

    @Override
    public String getDescription() {
        return "implied keys";
    }

    @Override
    public Integer getChecksum() {
        return 1; // what it does never changes
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        for (var table : COLUMNS.entrySet())
            for (var key : keys(connection, table.getKey(), table.getValue()))
                try (var drop = connection.createStatement()) {
                    drop.execute("alter table " + table.getKey() + " drop constraint \"" + key + "\"");
                }
    }

    private static List<String> keys(Connection connection, String table, Set<String> columns) throws SQLException {
        var facts = connection.getMetaData();
        var stored = facts.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
        var found = new ArrayList<String>();
        try (var keys = facts.getImportedKeys(null, connection.getSchema(), stored)) {
            while (keys.next())
                if (columns.contains(keys.getString("FKCOLUMN_NAME").toLowerCase(Locale.ROOT)))
                    found.add(keys.getString("FK_NAME"));
        }
        return found;
    }
}
