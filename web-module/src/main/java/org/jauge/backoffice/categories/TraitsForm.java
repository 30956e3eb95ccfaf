package org.jauge.backoffice.categories;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jauge.category.CategoryValues;
import org.jauge.category.SaleTerms;
import org.jauge.category.Traits;
import org.jspecify.annotations.Nullable;

/** What is typed about when a category sells, and what sets it apart. */
public class TraitsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable Integer perDossierMin;
    private @Nullable LocalDateTime saleFrom;
    private @Nullable LocalDateTime saleUntil;
    private boolean accessible;
    private boolean reservedSeat;
    private boolean printed = true;
    private boolean priceSummed;
    private @Nullable BigDecimal vatRate;
    private @Nullable String colour;
    private @Nullable String equivalenceCode;

    void show(CategoryValues values) {
        perDossierMin = values.sale().perDossierMin();
        saleFrom = values.sale().saleFrom();
        saleUntil = values.sale().saleUntil();
        accessible = values.traits().accessible();
        reservedSeat = values.traits().reservedSeat();
        printed = values.traits().printed();
        priceSummed = values.traits().priceSummed();
        vatRate = values.traits().vatRate();
        colour = values.traits().colour();
        equivalenceCode = values.traits().equivalenceCode();
    }

    SaleTerms sale() {
        return new SaleTerms(perDossierMin, saleFrom, saleUntil);
    }

    Traits traits() {
        return new Traits(accessible, reservedSeat, printed, priceSummed, vatRate, colour == null ? "" : colour)
                .equivalentBy(equivalenceCode == null ? "" : equivalenceCode);
    }

    public @Nullable Integer getPerDossierMin() {
        return perDossierMin;
    }

    public void setPerDossierMin(@Nullable Integer perDossierMin) {
        this.perDossierMin = perDossierMin;
    }

    public @Nullable LocalDateTime getSaleFrom() {
        return saleFrom;
    }

    public void setSaleFrom(@Nullable LocalDateTime saleFrom) {
        this.saleFrom = saleFrom;
    }

    public @Nullable LocalDateTime getSaleUntil() {
        return saleUntil;
    }

    public void setSaleUntil(@Nullable LocalDateTime saleUntil) {
        this.saleUntil = saleUntil;
    }

    public boolean isAccessible() {
        return accessible;
    }

    public void setAccessible(boolean accessible) {
        this.accessible = accessible;
    }

    public boolean isReservedSeat() {
        return reservedSeat;
    }

    public void setReservedSeat(boolean reservedSeat) {
        this.reservedSeat = reservedSeat;
    }

    public boolean isPrinted() {
        return printed;
    }

    public void setPrinted(boolean printed) {
        this.printed = printed;
    }

    public boolean isPriceSummed() {
        return priceSummed;
    }

    public void setPriceSummed(boolean priceSummed) {
        this.priceSummed = priceSummed;
    }

    public @Nullable BigDecimal getVatRate() {
        return vatRate;
    }

    public void setVatRate(@Nullable BigDecimal vatRate) {
        this.vatRate = vatRate;
    }

    public @Nullable String getColour() {
        return colour;
    }

    public void setColour(@Nullable String colour) {
        this.colour = colour;
    }

    public @Nullable String getEquivalenceCode() {
        return equivalenceCode;
    }

    public void setEquivalenceCode(@Nullable String equivalenceCode) {
        this.equivalenceCode = equivalenceCode;
    }
}
