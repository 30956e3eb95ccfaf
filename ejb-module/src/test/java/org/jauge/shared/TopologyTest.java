package org.jauge.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopologyTest {

    @ParameterizedTest(name = "A server named {1} of a {0} may run: {2}")
    @CsvSource({
        "single,  ,         true",
        "single,  a,        true",
        "cluster, a,        true",
        "cluster, node-2_b, true",
        "cluster, ,         false",
        "cluster, a:b,      false",
        "cluster, two words, false",
    })
    void has_a_name_in_a_cluster(String topology, @Nullable String node, boolean runs) {
        var objection = new Topology(topology, Optional.ofNullable(node)).objection();

        assertThat(objection.isEmpty()).isEqualTo(runs);
        objection.ifPresent(reason -> assertThat(reason).startsWith("JAUGE_NODE"));
    }
}
