package org.jauge.profile;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What all profiles together allow: the union of what each one does, without priorities and whatever their order (B-08,
 * AMB-B1).
 */
public record ProductRights(List<ProfileValues> profiles) {

    public ProductRights {
        profiles = profiles.stream().filter(ProfileValues::isActive).toList();
    }

    public boolean grants(Wish wish, Instant now) {
        return profiles.stream().anyMatch(profile -> profile.grants(wish, now));
    }

    /** Of each profile that grants it, how many a line may have; none where nobody does. */
    public List<Quantities> quantities(Wish wish, Instant now) {
        return profiles.stream()
                .filter(profile -> profile.grants(wish, now))
                .map(ProfileValues::quantities)
                .distinct()
                .toList();
    }

    /** The most that a line can have of so many that are left; 0 where nothing grants any of them. */
    public int largest(Wish wish, Instant now, int left) {
        return quantities(wish, now).stream()
                .mapToInt(each -> each.largest(left))
                .max()
                .orElse(0);
    }

    /** Refuses what no profile grants, and as many as none of those that grant it does. */
    void check(Wish wish, int quantity, String category, @Nullable Instant promised, Instant now) {
        if (promised != null && quantities(wish, promised).stream().anyMatch(each -> each.includes(quantity))) return;
        var granted = quantities(wish, now);
        if (granted.isEmpty()) throw new NotInProfile(category, wish.operation());
        if (granted.stream().noneMatch(each -> each.includes(quantity)))
            throw new QuantityNotInProfile(category, granted, quantity);
    }
}
