package org.jauge.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.jauge.shared.ImpliedKeys;
import org.jspecify.annotations.Nullable;

/** An empty database with our schema, as durable as in production: a commit is on disk before it is answered. */
final class Store implements AutoCloseable {

    /** How Derby says that it has stopped, or that it had not been started. */
    private static final Set<String> STOPPED = Set.of("08006", "08004", "XJ004");

    private final String product;
    private final String url;
    private final Path folder;
    private final @Nullable EmbeddedPostgres postgres;

    private Store(String product, String url, Path folder, @Nullable EmbeddedPostgres postgres) {
        this.product = product;
        this.url = url;
        this.folder = folder;
        this.postgres = postgres;
    }

    /** @param product derby or postgresql */
    static Store create(String product, Path folder) throws IOException, SQLException {
        var store = product.equals("derby") ? derby(folder) : postgresql(folder);
        Flyway.configure()
                .dataSource(store.url, store.isPostgresql() ? "postgres" : null, null)
                .locations("filesystem:../ejb-module/src/main/resources/db/migration")
                .javaMigrations(new ImpliedKeys())
                .placeholders(store.placeholders())
                .load()
                .migrate();
        store.release();
        return store;
    }

    /** As the program has them. */
    private Map<String, String> placeholders() {
        return isPostgresql()
                ? Map.of("bytes", "bytea", "nextCatalogueId", "nextval('catalogue_seq')", "stored", " stored")
                : Map.of("bytes", "blob", "nextCatalogueId", "next value for catalogue_seq", "stored", "");
    }

    private static Store derby(Path folder) {
        return new Store("derby", "jdbc:derby:" + folder.resolve("jauge") + ";create=true", folder, null);
    }

    /** What the artifact starts for tests does without fsync. */
    private static Store postgresql(Path folder) throws IOException, SQLException {
        var server = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("cluster"))
                .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
                .setServerConfig("max_connections", "300")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "4GB")
                .start();
        var store = new Store("postgresql", server.getJdbcUrl("postgres", "postgres"), folder, server);
        for (var setting : new String[] {"fsync", "synchronous_commit"})
            if (!store.text("show " + setting).equals("on")) throw new IllegalStateException(setting + " is off");
        return store;
    }

    boolean isPostgresql() {
        return postgres != null;
    }

    String product() {
        return product;
    }

    /** What tells a server to use it. */
    Map<String, String> environment() {
        if (postgres == null) return Map.of("JAUGE_DB", "derby", "JAUGE_DATA", folder.toString());
        return Map.of(
                "JAUGE_DB", "postgresql",
                "JAUGE_DATA", folder.toString(),
                "JAUGE_DB_PORT", String.valueOf(postgres.getPort()),
                "JAUGE_DB_NAME", "postgres",
                "JAUGE_DB_USER", "postgres",
                "JAUGE_DB_SSLMODE", "disable");
    }

    Connection connect() throws SQLException {
        var connection = DriverManager.getConnection(url);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        return connection;
    }

    long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    String text(String sql) throws SQLException {
        try (var connection = connect();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return String.valueOf(rows.getString(1));
        }
    }

    /** Derby plans by what it knew of its tables when they were small, and would read one through for each row of another. */
    void lookAgainAtTables() throws SQLException {
        if (isPostgresql()) return;
        try (var connection = connect();
                var call = connection.prepareCall("call syscs_util.syscs_update_statistics('APP', ?, null)")) {
            for (var table : List.of(
                    "MOVEMENT", "DOSSIER", "DOSSIER_LINE", "BOOKING", "TICKET", "PAYMENT", "ADMISSION_REQUEST")) {
                call.setString(1, table);
                call.execute();
            }
        }
    }

    /** Lets a server have it: Derby belongs to one process at a time. */
    void release() throws SQLException {
        if (isPostgresql()) return;
        try {
            DriverManager.getConnection("jdbc:derby:" + folder.resolve("jauge") + ";shutdown=true");
        } catch (SQLException e) {
            if (!STOPPED.contains(e.getSQLState())) throw e;
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        release();
        if (postgres != null) postgres.close();
    }
}
