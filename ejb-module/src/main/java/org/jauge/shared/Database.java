package org.jauge.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Which database this is, for the few statements that the two write differently. */
@ApplicationScoped
public class Database {

    private static final int ANSWER_WITHIN_SECONDS = 2;
    private static final int ASKED_MAX = 2;

    /** Of no transaction, and given back at once. */
    @Resource(lookup = "jdbc/jauge-reads")
    private DataSource dataSource;

    @Resource(lookup = "jdbc/jauge")
    private DataSource transactions;

    private boolean postgresql;

    @PostConstruct
    void recognise() {
        try (var connection = dataSource.getConnection()) {
            postgresql = "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName());
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }

    public boolean isPostgresql() {
        return postgresql;
    }

    /**
     * Both pools are asked, and once more if need be: after the database was away each of them finds its dead connections
     * by using one, and the next is new.
     */
    public boolean answers() {
        return Stream.of(dataSource, transactions)
                .allMatch(pool -> IntStream.range(0, ASKED_MAX).anyMatch(time -> answers(pool)));
    }

    private static boolean answers(DataSource asked) {
        try (var connection = asked.getConnection()) {
            return connection.isValid(ANSWER_WITHIN_SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Reads a row and keeps others from changing it until the transaction ends. */
    public String sharedLock(String select) {
        return postgresql ? select + " for share" : select + " with rs";
    }

    /** The next value of a sequence, outside any transaction: gaps are allowed. */
    public long next(String sequence) {
        var sql = postgresql ? "select nextval('" + sequence + "')" : "values next value for " + sequence;
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("No value from " + sequence, e);
        }
    }
}
