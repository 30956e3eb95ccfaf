package org.jauge.backoffice.outlets;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.jauge.merchant.AudienceLine;
import org.jauge.merchant.AudienceRight;
import org.jauge.merchant.PointOfSaleLine;

/** One outlet's column of the matrix, to be ticked. */
public class OutletRights implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long id;
    private final String name;
    private final List<Cell> cells;

    OutletRights(PointOfSaleLine outlet, List<AudienceLine> audiences, List<AudienceRight> known) {
        id = outlet.id();
        name = outlet.name();
        cells = audiences.stream()
                .filter(AudienceLine::active)
                .map(audience -> new Cell(audience, right(audience.id(), known)))
                .toList();
    }

    private AudienceRight right(long audienceId, List<AudienceRight> known) {
        return known.stream()
                .filter(right -> right.pointOfSaleId() == id && right.audienceTypeId() == audienceId)
                .findFirst()
                .orElse(new AudienceRight(id, audienceId, false, false, false));
    }

    Stream<AudienceRight> rights() {
        return cells.stream()
                .map(cell -> new AudienceRight(id, cell.audienceId, cell.mayBuy, cell.mayBook, cell.mayOption));
    }

    public String getName() {
        return name;
    }

    public List<Cell> getCells() {
        return cells;
    }

    /** What one audience may do here. */
    public static class Cell implements Serializable {

        private static final long serialVersionUID = 1L;

        private final long audienceId;
        private final String audience;
        private boolean mayBuy;
        private boolean mayBook;
        private boolean mayOption;

        Cell(AudienceLine audience, AudienceRight right) {
            this.audienceId = audience.id();
            this.audience = audience.name();
            this.mayBuy = right.mayBuy();
            this.mayBook = right.mayBook();
            this.mayOption = right.mayOption();
        }

        public String getAudience() {
            return audience;
        }

        public boolean isMayBuy() {
            return mayBuy;
        }

        public void setMayBuy(boolean mayBuy) {
            this.mayBuy = mayBuy;
        }

        public boolean isMayBook() {
            return mayBook;
        }

        public void setMayBook(boolean mayBook) {
            this.mayBook = mayBook;
        }

        public boolean isMayOption() {
            return mayOption;
        }

        public void setMayOption(boolean mayOption) {
            this.mayOption = mayOption;
        }
    }
}
