package org.jauge.it;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.BooleanSupplier;

/** Gives a test's own thread what a request's thread has in the server, and no transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Outside {

    public boolean run(BooleanSupplier work) {
        return work.getAsBoolean();
    }
}
