package org.jauge.dossier;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jauge.inventory.Writer;
import org.jauge.merchant.PointOfSaleTerms;
import org.jauge.shared.NewRows;
import org.jspecify.annotations.Nullable;

/** Changes a cart that was read earlier; planned anew when somebody changed it meanwhile. */
final class CartChange implements Writer {

    /** What happens to the cart's rows, under their lock. */
    interface Rewriting {
        void on(EntityManager em, NewRows rows, Dossier dossier);
    }

    private final long dossierId;
    private final long plannedVersion;
    private final int rows;
    private final Rewriting change;

    /** @param rows about how many it writes beside the dossier's own */
    CartChange(Carts.Cart cart, int rows, Rewriting change) {
        this.dossierId = cart.dossier().id();
        this.plannedVersion = cart.dossier().version();
        this.rows = rows;
        this.change = change;
    }

    /** @param audience that the added lines are held as; null for none */
    static CartChange adding(
            Carts.Cart cart, Basket added, PointOfSaleTerms terms, @Nullable Long audience, Instant now) {
        return new CartChange(cart, added.lines().size(), (em, rows, dossier) -> {
            for (var line : added.lines())
                new DossierLine(line, dossier.merchantId(), dossier.id(), LineState.HELD).insert(rows);
            dossier.retotal(dossier.total().add(added.total()));
            dossier.holdAlsoAs(audience);
            dossier.renew(now, Duration.ofMinutes(terms.holdMinutes()), Duration.ofMinutes(terms.holdMinutesMax()));
        });
    }

    static CartChange removing(Carts.Cart cart, DossierLine removed) {
        return new CartChange(cart, 1, (em, rows, dossier) -> {
            var line = found(em.find(DossierLine.class, removed.id()));
            line.leaveCart(LineState.DROPPED);
            dossier.retotal(dossier.total().subtract(line.subtotal()).max(BigDecimal.ZERO));
        });
    }

    static CartChange dropping(Carts.Cart cart) {
        return ending(cart, line -> line.leaveCart(LineState.DROPPED), whole -> whole.leaveCart(DossierState.DROPPED));
    }

    static CartChange lapsing(Carts.Cart cart) {
        return ending(cart, line -> line.leaveCart(LineState.LAPSED), whole -> whole.leaveCart(DossierState.LAPSED));
    }

    private static CartChange ending(Carts.Cart cart, Consumer<DossierLine> line, Consumer<Dossier> whole) {
        var held = cart.in(LineState.HELD);
        return new CartChange(cart, held.size(), (em, rows, dossier) -> {
            lines(em, held).forEach(line);
            whole.accept(dossier);
        });
    }

    /** Planned lines are the current ones: no line comes or goes without a new version of the dossier. */
    static List<DossierLine> lines(EntityManager em, List<DossierLine> planned) {
        return planned.stream()
                .map(line -> found(em.find(DossierLine.class, line.id())))
                .toList();
    }

    long dossierId() {
        return dossierId;
    }

    @Override
    public int rows() {
        return 2 + rows; // the dossier and the answered request
    }

    @Override
    public boolean stillAsPlanned(EntityManager em) {
        return found(em.find(Dossier.class, dossierId)).version() == plannedVersion;
    }

    /** Moves the dossier's version in any case: a line more or less that costs nothing leaves its own row as it was. */
    @Override
    public void write(EntityManager em, NewRows rows) {
        var dossier = found(em.find(Dossier.class, dossierId));
        em.lock(dossier, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        change.on(em, rows, dossier);
    }

    static <T> T found(@Nullable T row) {
        if (row == null) throw new IllegalStateException("A row read before is gone");
        return row;
    }
}
