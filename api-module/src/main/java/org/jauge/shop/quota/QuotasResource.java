package org.jauge.shop.quota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jauge.inventory.GaugeRow;
import org.jauge.inventory.ShopQuotas;
import org.jauge.merchant.Scope;
import org.jauge.quota.PeriodSpan;
import org.jauge.quota.QuotaScope;
import org.jauge.shop.Ids;
import org.jauge.shop.NeedsScope;
import org.jauge.shop.availability.EventPlaces.Persons;
import org.jauge.shop.problem.BadInput;
import org.jspecify.annotations.Nullable;

@Path("quotas")
@ApplicationScoped
@NeedsScope(Scope.QUOTAS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Availability")
public class QuotasResource {

    @Schema(name = "QuotaList", requiredProperties = "items")
    public record All(
            @Schema(description = "Those of the event first, then those of the account.")
            List<Quota> items) {}

    @Schema(
            name = "Quota",
            requiredProperties = {"gauge", "name", "scope", "units", "opened"})
    public record Quota(
            @Schema(description = "Names it as a refusal and the availability do.", examples = "2-1050-1101")
            String gauge,

            String name,

            @Schema(
                    description = "What it counts: this event, or all events of a period.",
                    enumeration = {"EVENT", "DAY", "WEEK", "MONTH", "YEAR", "INVENTORY"})
            String scope,

            @Schema(description = "First local day of the period; absent without one.", examples = "2026-08-05")
            @Nullable
            String from,

            @Schema(description = "Last local day of the period.", examples = "2026-08-05") @Nullable
            String until,

            @Schema(description = "The block of the day, where the day is divided.", examples = "AM") @Nullable
            String block,

            Persons units,

            @Schema(description = "False while nothing was taken: then it is what it would start with.")
            boolean opened) {

        static Quota of(GaugeRow row) {
            var period = row.period();
            var dated = period == null || period.scope() == QuotaScope.INVENTORY ? null : period;
            var line = row.line();
            return new Quota(
                    row.id(),
                    row.name(),
                    period == null ? QuotaScope.EVENT.name() : period.scope().name(),
                    dated == null ? null : dated.first().toString(),
                    dated == null ? null : dated.last().toString(),
                    block(period),
                    new Persons(line.capacity(), line.available(), line.blocked(), line.used()),
                    row.open());
        }

        private static @Nullable String block(@Nullable PeriodSpan period) {
            return period == null || !period.isBlock() ? null : period.block();
        }
    }

    @Inject
    ShopQuotas quotas;

    @GET
    @Operation(
            operationId = "quotas",
            summary = "The quotas of an event, those of the account among them; secret keys only")
    public All of(@QueryParam("event") @Parameter(description = "Id of the event.", required = true) String event) {
        if (event == null) throw new BadInput("event", "required", null);
        return new All(
                quotas.of(Ids.inField("event", event)).stream().map(Quota::of).toList());
    }
}
