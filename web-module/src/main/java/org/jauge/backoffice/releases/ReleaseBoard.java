package org.jauge.backoffice.releases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jauge.booking.BookingBoard;
import org.jauge.booking.BookingBoards;
import org.jspecify.annotations.Nullable;

/** How bookings stand, and what is at stake at which deadline. */
@Named
@RequestScoped
public class ReleaseBoard {

    @Inject
    BookingBoards boards;

    private @Nullable BookingBoard board;

    public void load() {
        board = boards.board();
    }

    public @Nullable BookingBoard getBoard() {
        return board;
    }
}
