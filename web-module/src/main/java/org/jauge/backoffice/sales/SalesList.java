package org.jauge.backoffice.sales;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jauge.activity.ActivityLine;
import org.jauge.activity.ActivityReads;
import org.jauge.backoffice.shell.Files;
import org.jauge.backoffice.shell.Language;
import org.jauge.category.CategoryLine;
import org.jauge.category.CategoryReads;
import org.jauge.dossier.PaymentMethod;
import org.jauge.merchant.Colleague;
import org.jauge.merchant.Colleagues;
import org.jauge.merchant.Merchants;
import org.jauge.report.Dimension;
import org.jauge.report.ReportFilter;
import org.jauge.report.SalesReport;
import org.jauge.report.SalesReports;
import org.jspecify.annotations.Nullable;

/** Sales and money by day, activity, category, method and clerk, on the screen and as files. */
@Named
@ViewScoped
public class SalesList implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ACTIVITIES_MAX = 500;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    SalesReports reports;

    @Inject
    ActivityReads activities;

    @Inject
    CategoryReads ofActivity;

    @Inject
    Colleagues colleagues;

    @Inject
    Merchants merchants;

    @Inject
    Files files;

    @Inject
    Language language;

    @Inject
    Clock clock;

    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private @Nullable Long activity;
    private @Nullable Long shown;
    private @Nullable Long category;
    private List<CategoryLine> categories = List.of();
    private @Nullable PaymentMethod method;
    private @Nullable Long clerk;
    private Set<Dimension> by = EnumSet.of(Dimension.DAY, Dimension.METHOD);
    private @Nullable SalesReport report;

    public void load() {
        var today = LocalDate.now(clock.withZone(ZoneId.of(merchants.details().timeZone())));
        if (until == null) until = today;
        if (from == null) from = until.withDayOfMonth(1);
        shown = activity;
        categories = activity == null ? List.of() : ofActivity.of(activity);
        report = reports.report(filter(from, until));
    }

    private ReportFilter filter(LocalDate first, LocalDate last) {
        return new ReportFilter(first, last, activity, category, method, clerk, by);
    }

    public String search() {
        if (!Objects.equals(activity, shown)) category = null; // another's has others
        if (from != null && until != null) filter(from, until); // refused here, beside the field
        return "list?faces-redirect=true&includeViewParams=true";
    }

    public void salesFile() {
        files.sendTable(name("sales.file"), reports.salesCsv(shown(), words()));
    }

    public void moneyFile() {
        files.sendTable(name("sales.moneyFile"), reports.moneyCsv(shown(), words()));
    }

    public void book() {
        files.send(name("sales.file") + ".xlsx", XLSX, reports.xlsx(shown(), words()));
    }

    private ReportFilter shown() {
        if (from == null || until == null) throw new IllegalStateException("not loaded");
        return filter(from, until);
    }

    private String name(String key) {
        return language.text(key) + "-" + from + "-" + until;
    }

    private String words() {
        return language.getLocale().getLanguage();
    }

    public List<ActivityLine> getActivities() {
        return activities.page(0, ACTIVITIES_MAX).rows();
    }

    public List<Colleague> getClerks() {
        return colleagues.all();
    }

    public List<PaymentMethod> getMethods() {
        return List.of(PaymentMethod.values());
    }

    public List<Dimension> getDimensions() {
        return List.of(Dimension.values());
    }

    public @Nullable SalesReport getReport() {
        return report;
    }

    public boolean isSalesBy(String dimension) {
        return report != null && report.salesBy().contains(Dimension.valueOf(dimension));
    }

    public boolean isMoneyBy(String dimension) {
        return report != null && report.moneyBy().contains(Dimension.valueOf(dimension));
    }

    /** In the address: {@code DAY-METHOD}. */
    public String getBy() {
        return by.stream().map(Dimension::name).collect(Collectors.joining("-"));
    }

    public void setBy(@Nullable String typed) {
        if (typed == null) return;
        by = Arrays.stream(Dimension.values())
                .filter(one -> List.of(typed.split("-")).contains(one.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Dimension.class)));
    }

    public String[] getChosen() {
        return by.stream().map(Dimension::name).toArray(String[]::new);
    }

    public void setChosen(String[] chosen) {
        setBy(String.join("-", chosen));
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public @Nullable Long getActivity() {
        return activity;
    }

    public void setActivity(@Nullable Long activity) {
        this.activity = activity;
    }

    /** Of the activity that is shown; without one there would be too many to choose from. */
    public List<CategoryLine> getCategories() {
        return categories;
    }

    public @Nullable Long getCategory() {
        return category;
    }

    public void setCategory(@Nullable Long category) {
        this.category = category;
    }

    public @Nullable PaymentMethod getMethod() {
        return method;
    }

    public void setMethod(@Nullable PaymentMethod method) {
        this.method = method;
    }

    public @Nullable Long getClerk() {
        return clerk;
    }

    public void setClerk(@Nullable Long clerk) {
        this.clerk = clerk;
    }
}
