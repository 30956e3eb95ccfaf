package org.jauge.report;

import static org.jauge.merchant.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import org.jauge.category.CategoryReads;
import org.jauge.merchant.Caller;
import org.jauge.merchant.Merchants;
import org.jauge.tabular.Dialect;
import org.jauge.tabular.Sheet;
import org.jauge.tabular.SheetWriter;
import org.jauge.tabular.TableWriter;

/**
 * Reports sales and money, on the screen and as files. Somebody who works for chosen activities sees their sales alone,
 * and no money: that is the whole account's.
 */
@Stateless
@RolesAllowed(READER)
public class SalesReports {

    @Inject
    ReportRows rows;

    @Inject
    CategoryReads categories;

    @Inject
    Merchants merchants;

    @Inject
    Caller caller;

    /** Days are the merchant's. */
    public SalesReport report(ReportFilter asked) {
        if (asked.activityId() != null) caller.requireActivity(asked.activityId());
        if (asked.categoryId() != null) categories.details(asked.categoryId()); // one's own, or not there
        var filter = caller.allActivities() ? asked : asked.withoutMethod();
        var zone = ZoneId.of(merchants.details().timeZone());
        var moved = caller.allActivities() ? rows.moved(filter, zone) : List.<MoneyLine>of();
        return SalesReport.of(filter, rows.sold(filter, zone), moved);
    }

    /** What was sold. */
    public byte[] salesCsv(ReportFilter filter, String language) {
        return csv(ReportSheets.sales(report(filter), Dialect.of(language)), language);
    }

    /** What money moved. */
    public byte[] moneyCsv(ReportFilter filter, String language) {
        return csv(ReportSheets.money(report(filter), Dialect.of(language)), language);
    }

    /** Both, each on a sheet of its own, with totals. */
    public byte[] xlsx(ReportFilter filter, String language) {
        var dialect = Dialect.of(language);
        var report = report(filter);
        return SheetWriter.write(
                List.of(ReportSheets.sales(report, dialect), ReportSheets.money(report, dialect)), dialect);
    }

    private static byte[] csv(Sheet sheet, String language) {
        var dialect = Dialect.of(language);
        return TableWriter.write(sheet.columns(), sheet.texts(dialect), dialect);
    }
}
