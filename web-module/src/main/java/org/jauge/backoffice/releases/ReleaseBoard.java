package org.jauge.backoffice.releases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jauge.booking.BookingBoard;
import org.jauge.booking.BookingBoards;
import org.jauge.booking.Releases;
import org.jauge.merchant.Merchants;
import org.jspecify.annotations.Nullable;

/** How bookings stand, and what is at stake at which deadline. */
@Named
@RequestScoped
public class ReleaseBoard {

    @Inject
    BookingBoards boards;

    @Inject
    Releases releases;

    @Inject
    Merchants merchants;

    private @Nullable BookingBoard board;
    private long asking;
    private String zone = "UTC";

    public void load() {
        board = boards.board();
        asking = releases.asking();
        zone = merchants.details().timeZone();
    }

    public @Nullable BookingBoard getBoard() {
        return board;
    }

    /** How many files ask for more time. */
    public long getAsking() {
        return asking;
    }

    public String getZone() {
        return zone;
    }
}
