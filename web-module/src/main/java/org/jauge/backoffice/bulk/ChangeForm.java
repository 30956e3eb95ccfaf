package org.jauge.backoffice.bulk;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jauge.calendar.EventState;
import org.jauge.calendar.SaleTimes;
import org.jauge.planning.AllotmentChange;
import org.jauge.planning.BulkChange;
import org.jauge.planning.CapacityChange;
import org.jauge.planning.CapacityChange.How;
import org.jauge.planning.QuotaChange;
import org.jauge.planning.SaleChange;
import org.jspecify.annotations.Nullable;

/** What becomes of the events, as typed; what is left empty stays. */
public class ChangeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable EventState state;
    private @Nullable Long priceList;
    private @Nullable Long emplacement;
    private How how = How.TO;
    private @Nullable Integer places;
    private @Nullable Long quota;
    private @Nullable Integer quotaCapacity;
    private SaleChange.@Nullable Kind sale;
    private @Nullable LocalDateTime saleFrom;
    private @Nullable LocalDateTime saleUntil;
    private @Nullable Integer daysBefore;
    private @Nullable LocalTime openAt;
    private @Nullable Integer hoursBefore;

    /** @param allotment typed beside it; null for none */
    BulkChange change(@Nullable AllotmentChange allotment) {
        return new BulkChange(
                CapacityChange.typed(emplacement, how, places),
                QuotaChange.typed(quota, quotaCapacity),
                priceList,
                state,
                SaleChange.typed(sale, () -> new SaleTimes(saleFrom, saleUntil), this::around),
                allotment);
    }

    private SaleChange.Around around() {
        return new SaleChange.Around(daysBefore, openAt == null ? LocalTime.MIDNIGHT : openAt, hoursBefore);
    }

    public List<How> getHows() {
        return List.of(How.values());
    }

    public List<SaleChange.Kind> getSales() {
        return List.of(SaleChange.Kind.values());
    }

    public @Nullable EventState getState() {
        return state;
    }

    public void setState(@Nullable EventState state) {
        this.state = state;
    }

    public @Nullable Long getPriceList() {
        return priceList;
    }

    public void setPriceList(@Nullable Long priceList) {
        this.priceList = priceList;
    }

    public @Nullable Long getEmplacement() {
        return emplacement;
    }

    public void setEmplacement(@Nullable Long emplacement) {
        this.emplacement = emplacement;
    }

    public How getHow() {
        return how;
    }

    public void setHow(How how) {
        this.how = how;
    }

    public @Nullable Integer getPlaces() {
        return places;
    }

    public void setPlaces(@Nullable Integer places) {
        this.places = places;
    }

    public @Nullable Long getQuota() {
        return quota;
    }

    public void setQuota(@Nullable Long quota) {
        this.quota = quota;
    }

    public @Nullable Integer getQuotaCapacity() {
        return quotaCapacity;
    }

    public void setQuotaCapacity(@Nullable Integer quotaCapacity) {
        this.quotaCapacity = quotaCapacity;
    }

    public SaleChange.@Nullable Kind getSale() {
        return sale;
    }

    public void setSale(SaleChange.@Nullable Kind sale) {
        this.sale = sale;
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

    public @Nullable Integer getDaysBefore() {
        return daysBefore;
    }

    public void setDaysBefore(@Nullable Integer daysBefore) {
        this.daysBefore = daysBefore;
    }

    public @Nullable LocalTime getOpenAt() {
        return openAt;
    }

    public void setOpenAt(@Nullable LocalTime openAt) {
        this.openAt = openAt;
    }

    public @Nullable Integer getHoursBefore() {
        return hoursBefore;
    }

    public void setHoursBefore(@Nullable Integer hoursBefore) {
        this.hoursBefore = hoursBefore;
    }
}
