package org.jauge.shop.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("K-04")
class JsonTextTest {

    record Line(String name, @Nullable Integer left) {}

    record Answer(
            String zulu,
            int count,
            long id,
            boolean open,
            TimeUnit unit,
            OffsetDateTime start,
            List<Line> lines,
            Map<String, Integer> left,
            @Nullable String alpha) {}

    @Test
    @DisplayName("K-04 members stand in the order of their record, and what is null is absent")
    void writes_a_record() {
        var answer = new Answer(
                "é \" <",
                3,
                9_007_199_254_740_993L,
                true,
                TimeUnit.DAYS,
                OffsetDateTime.parse("2026-08-05T11:00:00+02:00"),
                List.of(new Line("Adulte", 2), new Line("Bébé", null)),
                Map.of("A", 1),
                null);

        assertThat(text(answer))
                .isEqualTo("{\"zulu\":\"é \\\" <\",\"count\":3,\"id\":9007199254740993,\"open\":true,\"unit\":\"DAYS\","
                        + "\"start\":\"2026-08-05T11:00:00+02:00\","
                        + "\"lines\":[{\"name\":\"Adulte\",\"left\":2},{\"name\":\"Bébé\"}],\"left\":{\"A\":1}}");
    }

    @Test
    @DisplayName("K-04 what has no agreed form on the wire is not written in some form")
    void refuses_what_it_does_not_know() {
        assertThatIllegalArgumentException().isThrownBy(() -> text(Map.of("thread", Thread.currentThread())));
    }

    private static String text(Object answer) {
        return new String(JsonText.bytes(answer), StandardCharsets.UTF_8);
    }
}
