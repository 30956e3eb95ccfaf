package org.jauge.shared;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The same on the server database. */
class PostgresqlSchemaTest extends SchemaTest {

    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws IOException {
        var folder = Path.of("target/schema-test").toAbsolutePath();
        server = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(folder.toFile())
                .start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Override
    DataSource empty() throws SQLException {
        var name = "schema_" + UUID.randomUUID().toString().replace('-', '_');
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("create database " + name);
        }
        return server.getDatabase("postgres", name);
    }

    @Override
    boolean isPostgresql() {
        return true;
    }
}
