package org.jauge.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.jauge.merchant.Role;
import org.jauge.merchant.SignIn;
import org.jauge.merchant.SignInRefused;
import org.jauge.merchant.Staff;
import org.jauge.merchant.TooManyAttempts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody who tries one password on many accounts; the accounts themselves are tried in DoorIT. */
class AddressThrottleIT extends InContainer {

    @Inject
    SignIn signIn;

    @Inject
    AsOwner owner;

    @Inject
    Staff staff;

    @Resource(lookup = "jdbc/jauge")
    DataSource dataSource;

    @Test
    @Tag("S-03")
    @DisplayName("S-03 an address with fifty failures waits, whatever the account; another address does not")
    void an_address_has_to_wait() throws SQLException {
        var address = UUID.randomUUID().toString();
        var email = email();
        failed(address, 49);

        assertThatExceptionOfType(SignInRefused.class)
                .isThrownBy(() -> signIn.signIn("x" + email, "not the password", address));
        assertThatExceptionOfType(TooManyAttempts.class)
                .isThrownBy(() -> signIn.signIn(email, AsOwner.PASSWORD, address))
                .returns(15, TooManyAttempts::minutes);

        assertThat(signIn.signIn(email, AsOwner.PASSWORD, UUID.randomUUID().toString())
                        .role())
                .isEqualTo(Role.OWNER);
    }

    private String email() {
        return owner.get(() -> staff.page(0, 1)).rows().get(0).email();
    }

    private void failed(String address, int times) throws SQLException {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(
                        "insert into sign_in_throttle (subject, failures, failed_at)" + " values (?, ?, ?)")) {
            insert.setString(1, "address:" + address);
            insert.setInt(2, times);
            insert.setTimestamp(3, Timestamp.from(Instant.now()));
            insert.executeUpdate();
        }
    }
}
