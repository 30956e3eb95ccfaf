package org.jauge.booking;

import static org.jauge.merchant.Roles.SYSTEM;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Tells bookings of before by what lists look for them, before anybody looks. */
@Singleton
@Startup
@DependsOn("Migration")
@RolesAllowed(SYSTEM)
@TransactionManagement(TransactionManagementType.BEAN) // each chunk has its own
public class SoughtBookings {

    @Inject
    SoughtKeys keys;

    /** Until none is left. */
    @PostConstruct
    public void fill() {
        keys.fill();
    }
}
