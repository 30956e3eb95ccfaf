package org.jauge.it;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jauge.merchant.Credentials;
import org.jauge.merchant.Deputy;
import org.jauge.merchant.Identity;
import org.jauge.merchant.NewMerchant;
import org.jauge.merchant.NewOwner;
import org.jauge.merchant.NewStaff;
import org.jauge.merchant.Rights;
import org.jauge.merchant.Role;
import org.jauge.merchant.SetUp;
import org.jauge.merchant.Staff;
import org.jspecify.annotations.Nullable;

/** A merchant of the test's own, and services called in the name of its people; inside the container only. */
@Dependent
public class AsOwner {

    public static final String PASSWORD = "take-your-place";

    @Inject
    Deputy deputy;

    @Inject
    SetUp setUp;

    @Inject
    Staff staff;

    @Inject
    Credentials credentials;

    private @Nullable Identity owner;

    /** The owner; his merchant is opened when he is first asked for. */
    public Identity identity() {
        if (owner == null) owner = deputy.getAsSystem(AsOwner.this::open);
        return owner;
    }

    public <T> T get(Supplier<T> work) {
        return deputy.get(identity(), work);
    }

    public void run(Runnable work) {
        deputy.run(identity(), work);
    }

    /** Somebody else of this merchant, for all of its activities; act for him through {@link Deputy}. */
    public Identity colleague(Role role) {
        var email = UUID.randomUUID() + "@it.example";
        var rights = new Rights(role, true, Set.of());
        var token = get(() -> staff.invite(new NewStaff(email, role.name(), "en", rights)));
        return credentials.choose(token, PASSWORD);
    }

    private Identity open() {
        var merchant = new NewMerchant("Org", "en", "EUR", "Europe/Paris");
        return setUp.open(merchant, new NewOwner("Olga", UUID.randomUUID() + "@it.example", PASSWORD));
    }
}
