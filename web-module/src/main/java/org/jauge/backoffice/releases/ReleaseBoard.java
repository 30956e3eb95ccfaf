package org.jauge.backoffice.releases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jauge.booking.BookingBoard;
import org.jauge.booking.BookingBoards;
import org.jauge.booking.Releases;
import org.jspecify.annotations.Nullable;

/** How bookings stand, and what is at stake at which deadline. */
@Named
@RequestScoped
public class ReleaseBoard {

    @Inject
    BookingBoards boards;

    @Inject
    Releases releases;

    private @Nullable BookingBoard board;
    private long asking;

    public void load() {
        board = boards.board();
        asking = releases.asking();
    }

    public @Nullable BookingBoard getBoard() {
        return board;
    }

    /** How many files ask for more time. */
    public long getAsking() {
        return asking;
    }
}
