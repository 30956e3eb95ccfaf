package org.jauge.backoffice.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {

    @ParameterizedTest(name = "the field {0} is the input {1}")
    @CsvSource({
        "name,              name",
        "contact.email,     email",
        "stages[1].keep,    stages:1:keep",
        "sale.stages[0].at, stages:0:at",
        "lines[2],          lines[2]"
    })
    void finds_the_input_of_a_field(String field, String input) {
        assertThat(Messages.address(field)).isEqualTo(input);
    }
}
