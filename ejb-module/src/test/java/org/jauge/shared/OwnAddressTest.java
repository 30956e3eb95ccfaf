package org.jauge.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("S-02")
class OwnAddressTest {

    @ParameterizedTest(name = "S-02 a server at {0}, told {1}, is found at {2}; its pages open: {3}")
    @CsvSource({
        "localhost,                        , http://localhost:9081/x,  true",
        "0.0.0.0,                          , http://localhost:9081/x,  true",
        "*,                                , http://localhost:9081/x,  true",
        "10.0.0.7,                         , http://10.0.0.7:9081/x,   false",
        "fe80::7,                          , http://[fe80::7]:9081/x,  false",
        "10.0.0.7,  https://tickets.example, https://tickets.example/x, true",
        "localhost, https://tickets.example/, https://tickets.example/x, true",
        "*,                             ' ', http://localhost:9081/x,  true",
    })
    void says_where_it_is_found(String host, @Nullable String told, String url, boolean opens) {
        var address = new OwnAddress(Optional.ofNullable(told), host, 9081);

        assertThat(address.url("/x")).isEqualTo(url);
        assertThat(address.opensPages()).isEqualTo(opens);
    }

    @ParameterizedTest(name = "S-02 asking itself, a server at {0} goes past its proxy: {1}")
    @CsvSource({
        "localhost, http://localhost:9081/x",
        "*,         http://localhost:9081/x",
        "10.0.0.7,  http://10.0.0.7:9081/x",
    })
    void asks_itself_directly(String host, String url) {
        assertThat(new OwnAddress(Optional.of("https://tickets.example"), host, 9081).local("/x"))
                .isEqualTo(url);
    }
}
