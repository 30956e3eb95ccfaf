package org.jauge.backoffice.quotas.global;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jauge.backoffice.shell.Notices;
import org.jauge.backoffice.shell.PeriodWords;
import org.jauge.category.QuotaUse;
import org.jauge.category.QuotaUses;
import org.jauge.dossier.QuotaDraws;
import org.jauge.inventory.Capacities;
import org.jauge.inventory.PeriodLine;
import org.jauge.inventory.QuotaPeriods;
import org.jauge.merchant.Merchants;
import org.jauge.quota.GlobalQuotas;
import org.jauge.quota.QuotaDetails;
import org.jauge.quota.QuotaScope;
import org.jauge.shared.NotFound;
import org.jauge.shared.WallClock;
import org.jspecify.annotations.Nullable;

/** The periods of a quota of the account: each with its line, and with how many events drew from it. */
@Named
@ViewScoped
public class GlobalQuotaView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    GlobalQuotas quotas;

    @Inject
    QuotaPeriods periods;

    @Inject
    QuotaDraws draws;

    @Inject
    QuotaUses quotaUses;

    @Inject
    Capacities capacities;

    @Inject
    Merchants merchants;

    @Inject
    PeriodWords words;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    private long id;
    private @Nullable LocalDate date;
    private LocalDate today = LocalDate.EPOCH;
    private @Nullable QuotaDetails quota;
    private List<QuotaUse> uses = List.of();
    private List<PeriodCell> cells = List.of();

    public void load() {
        quota = quotas.details(id);
        today = LocalDate.now(clock.withZone(ZoneId.of(merchants.details().timeZone())));
        if (date == null) date = today;
        if (date.getYear() <= WallClock.YEAR_MIN || date.getYear() >= WallClock.YEAR_MAX)
            throw new NotFound("date", date);
        uses = quotaUses.of(id);
        var window = window();
        var drawn = draws.counts(id, window.from(), window.until());
        cells = periods.of(id, window.from(), window.until()).stream()
                .map(line -> new PeriodCell(line, drawn.getOrDefault(line.span().key(), 0)))
                .toList();
    }

    public void resize(PeriodCell cell) {
        capacities.resize(cell.getPeriod().key(), cell.wanted());
        PeriodLine now = periods.one(cell.getPeriod().key());
        cell.show(now);
        notices.done("event.resized", words.text(now.span()), now.line().capacity());
    }

    private PeriodWindow window() {
        return new PeriodWindow(getScope(), date == null ? today : date);
    }

    public QuotaScope getScope() {
        return quota == null ? QuotaScope.DAY : quota.scope();
    }

    /** Rows of seven days. */
    public List<List<PeriodDay>> getWeeks() {
        var days = cells.stream()
                .collect(Collectors.groupingBy(cell -> cell.getPeriod().span().first(), Collectors.toList()));
        var length = DayOfWeek.values().length;
        return IntStream.range(0, days.size() / length)
                .mapToObj(week -> IntStream.range(0, length)
                        .mapToObj(day -> window().from().plusDays((long) week * length + day))
                        .map(day -> new PeriodDay(day, days.getOrDefault(day, List.of())))
                        .toList())
                .toList();
    }

    /** The days of several zones are not the same days. */
    public boolean isSeveralZones() {
        return uses.stream().map(QuotaUse::timeZone).distinct().count() > 1;
    }

    public List<String> getZones() {
        return uses.stream().map(QuotaUse::timeZone).distinct().sorted().toList();
    }

    public boolean isOutside(PeriodDay day) {
        return date != null && day.date().getMonth() != date.getMonth();
    }

    public LocalDate getPrevious() {
        return window().moved(-1);
    }

    public LocalDate getNext() {
        return window().moved(1);
    }

    public LocalDate getToday() {
        return today;
    }

    public List<DayOfWeek> getDaysOfWeek() {
        return List.of(DayOfWeek.values());
    }

    public List<PeriodCell> getCells() {
        return cells;
    }

    public List<QuotaUse> getUses() {
        return uses;
    }

    public @Nullable QuotaDetails getQuota() {
        return quota;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public @Nullable LocalDate getDate() {
        return date;
    }

    public void setDate(@Nullable LocalDate date) {
        this.date = date;
    }
}
