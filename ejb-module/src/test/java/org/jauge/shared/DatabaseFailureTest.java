package org.jauge.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DatabaseFailureTest {

    @Test
    @DisplayName("A data folder in use is named as such, however deep Derby says it, with what to do")
    void knows_a_folder_in_use() {
        var failure = new SQLException("Failed to start database 'jauge'", "XJ040");
        failure.setNextException(new SQLException("Another instance of Derby may have booted /data/jauge", "XSDB6"));

        assertThat(DatabaseFailure.reason(failure))
                .contains("another Jauge is running on this data folder", "JAUGE_DATA", "/data/jauge");
        assertThat(DatabaseFailure.reason(new SQLException("outer", "08001", failure)))
                .contains("another Jauge is running on this data folder");
    }

    @Test
    @DisplayName("Of anything else it says what lies deepest")
    void says_what_lies_deepest() {
        var refused = new SQLException("The connection attempt failed.", "08001", new Exception("Connection refused"));

        assertThat(DatabaseFailure.reason(refused)).isEqualTo("the database does not answer: Connection refused");
        assertThat(DatabaseFailure.reason(new SQLException("no password", "28P01")))
                .isEqualTo("the database does not answer: no password");
        assertThat(DatabaseFailure.reason(new SQLException("outer", "08001", new Exception())))
                .isEqualTo("the database does not answer: outer");
    }
}
