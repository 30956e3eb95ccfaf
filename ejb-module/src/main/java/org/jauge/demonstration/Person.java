package org.jauge.demonstration;

import org.jauge.merchant.Role;

/** The demonstration's people, one for each role, and a second clerk. Their password stands in the README and protects nothing (S-07). */
enum Person {
    OLGA("Olga", "owner", Role.OWNER),
    ADAM("Adam", "administrator", Role.ADMINISTRATOR),
    MONA("Mona", "manager", Role.ACTIVITY_MANAGER),
    ANN("Ann", "boxoffice", Role.BOX_OFFICE),
    BOB("Bob", "boxoffice2", Role.BOX_OFFICE),
    ROSE("Rose", "reader", Role.READER),
    DORA("Dora", "desk", Role.EXTERNAL_CLERK);

    static final String PASSWORD = "take-your-place";

    private final String called;
    private final String address;
    private final Role role;

    Person(String called, String address, Role role) {
        this.called = called;
        this.address = address;
        this.role = role;
    }

    String called() {
        return called;
    }

    String email() {
        return address + "@demo.example";
    }

    Role role() {
        return role;
    }
}
