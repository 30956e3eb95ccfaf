package org.jauge.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jauge.calendar.SaleWindow;
import org.jauge.shared.DateSpan;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;

@Tag("AMB-B1")
@Tag("B-08")
class UnionLawsTest {

    private static final LocalDate VISIT = LocalDate.of(2016, 8, 5);

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private int granted;

    @RepeatedTest(50)
    @DisplayName("AMB-B1 laws of the union: order never matters, and one more profile never takes a right away")
    void the_union_keeps_its_laws() {
        for (var round = 0; round < 20; round++) {
            var profiles = new ArrayList<ProfileValues>();
            for (var i = random.nextInt(6); i >= 0; i--) profiles.add(profile());
            for (var asked = 0; asked < 40; asked++) compare(profiles, wish(), moment());
        }

        assertThat(granted).as("seed %d: something was granted", seed).isPositive();
    }

    private void compare(List<ProfileValues> profiles, Wish wish, Instant now) {
        var told = "seed %d: %s at %s of %s".formatted(seed, wish, now, profiles);
        var shuffled = new ArrayList<>(profiles);
        Collections.shuffle(shuffled, random);
        var more = new ArrayList<>(profiles);
        more.add(random.nextInt(more.size() + 1), profile());
        var left = random.nextInt(12);
        var rights = new ProductRights(profiles);

        var grants = rights.grants(wish, now);

        if (grants) granted++;
        assertThat(grants).as(told).isEqualTo(profiles.stream().anyMatch(one -> alone(one)
                .grants(wish, now)));
        assertThat(new ProductRights(shuffled).grants(wish, now)).as(told).isEqualTo(grants);
        assertThat(new ProductRights(more).grants(wish, now) || !grants)
                .as(told)
                .isTrue();
        var most = rights.largest(wish, now, left);
        assertThat(new ProductRights(shuffled).largest(wish, now, left))
                .as(told)
                .isEqualTo(most);
        assertThat(new ProductRights(more).largest(wish, now, left)).as(told).isGreaterThanOrEqualTo(most);
    }

    private static ProductRights alone(ProfileValues profile) {
        return new ProductRights(List.of(profile));
    }

    private ProfileValues profile() {
        var draw = new Draw(operation())
                .with(chosen(), chosen(), chosen(), chosen())
                .of(
                        random.nextBoolean()
                                ? Quantities.ANY
                                : new Quantities(1 + random.nextInt(3), 3 + random.nextInt(5)));
        if (random.nextBoolean()) draw = draw.during("P", new SaleWindow(moment(), null));
        if (random.nextBoolean()) draw = draw.on(new DateSpan(VISIT.plusDays(random.nextInt(5)), null));
        if (random.nextInt(5) == 0) draw = draw.drafted();
        return draw.values();
    }

    private Chosen chosen() {
        return random.nextBoolean()
                ? Chosen.everything()
                : Chosen.only(Set.of(random.nextLong(3), random.nextLong(3) + 3));
    }

    private Wish wish() {
        return new Wish(
                operation(),
                random.nextLong(6),
                VISIT.plusDays(random.nextInt(5)),
                random.nextLong(6),
                random.nextLong(6),
                random.nextLong(6));
    }

    private Operation operation() {
        return List.of(Operation.values()).get(random.nextInt(3));
    }

    private Instant moment() {
        return Instant.EPOCH.plusSeconds(random.nextInt(20));
    }
}
