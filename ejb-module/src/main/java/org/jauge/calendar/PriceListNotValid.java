package org.jauge.calendar;

import java.time.LocalDate;
import org.jauge.shared.DateSpan;
import org.jauge.shared.Rejection;

/** An event cannot use the price list: it starts on a day that the list does not cover (E-11). */
public final class PriceListNotValid extends Rejection {

    private static final long serialVersionUID = 1L;

    PriceListNotValid(String name, LocalDate date, DateSpan valid) {
        super(Kind.INVALID, "The price list " + name + " is valid " + valid + ", not on " + date);
        fact("name", name);
        fact("date", date);
        fact("valid", valid);
    }
}
