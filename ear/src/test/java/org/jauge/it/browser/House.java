package org.jauge.it.browser;

import java.util.UUID;
import org.jauge.it.Server;
import org.jauge.it.fixture.ActivityPlan;
import org.jauge.it.fixture.NewColleague;
import org.jauge.it.fixture.NewHouse;
import org.jauge.it.inside.Inside;
import org.jauge.it.inside.Work;
import org.jauge.merchant.Role;

/** A merchant of a test class's own: its owner at work inside, its people at the sign-in page. */
final class House {

    static final String PASSWORD = "take-your-place";

    private final Inside owner;
    private final String ownerEmail;

    private House(Inside owner, String ownerEmail) {
        this.owner = owner;
        this.ownerEmail = ownerEmail;
    }

    static House open() {
        var email = newEmail();
        var inside = Inside.of(Server.ADDRESS);
        var actor = inside.as("system", "SYSTEM").call(new NewHouse(email, PASSWORD));
        return new House(inside.as(actor, "OWNER"), email);
    }

    /** Answers the address that the newcomer signs in with. */
    String colleague(String name, Role role) {
        var email = newEmail();
        owner.call(new NewColleague(email, name, role, PASSWORD));
        return email;
    }

    private static String newEmail() {
        return UUID.randomUUID() + "@it.example";
    }

    String ownerEmail() {
        return ownerEmail;
    }

    Inside owner() {
        return owner;
    }

    <T extends java.io.Serializable> T call(Work<T> work) {
        return owner.call(work);
    }

    ActivityPlan activity(String name) {
        return ActivityPlan.of(owner, name);
    }
}
