package org.jauge.it.api;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jauge.gauge.GaugeKey;
import org.jauge.it.fixture.BulkPreview;
import org.jauge.it.fixture.CategoryPlan;
import org.jauge.it.fixture.DeskSale;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.FilterSaved;
import org.jauge.it.fixture.NewestMail;
import org.jauge.it.fixture.OtherThings;
import org.jauge.it.fixture.ReleaseBegun;
import org.jauge.it.fixture.SandboxOn;
import org.jauge.it.fixture.SeriesBegun;
import org.jauge.it.fixture.Staged;
import org.jauge.it.fixture.Thing;
import org.jauge.it.fixture.TillClosed;
import org.jauge.it.fixture.WithTables;

/** A merchant with one of everything; all that could be read of it bears its mark. */
public final class Furnished {

    private static final int TABLE_NAME_MAX = 20;

    private final Tenant tenant;
    private final String mark;
    private final EnumMap<Thing, String> things = new EnumMap<>(Thing.class);

    private Furnished(Tenant tenant, String mark) {
        this.tenant = tenant;
        this.mark = mark;
    }

    public static Furnished open() {
        return open("");
    }

    /** @param text stands in every name before the mark */
    public static Furnished open(String text) {
        var mark = text + "mark" + UUID.randomUUID().toString().substring(0, 8).toLowerCase(Locale.ROOT);
        var furnished = new Furnished(Tenant.open(), mark);
        furnished.furnish();
        return furnished;
    }

    public Tenant tenant() {
        return tenant;
    }

    public String mark() {
        return mark;
    }

    public String id(Thing thing) {
        return requireNonNull(things.get(thing), () -> "No " + thing);
    }

    EnumMap<Thing, String> things() {
        return new EnumMap<>(things);
    }

    String line() {
        return line(this, this, this);
    }

    /** A line whose parts may be of different merchants. */
    static String line(Furnished event, Furnished emplacement, Furnished category) {
        return Bodies.line(
                Long.parseLong(event.id(Thing.EVENT)),
                Long.parseLong(emplacement.id(Thing.EMPLACEMENT)),
                Long.parseLong(category.id(Thing.CATEGORY)),
                1);
    }

    private void furnish() {
        var show = tenant.activity(mark + " show")
                .place(mark + " room", 40)
                .place(mark + " balcony", 10)
                .quota(mark + " quota", 10)
                .category(CategoryPlan.person(mark + " adult")
                        .ticking(mark + " quota")
                        .at(mark + " room", "10.00"))
                .enter();
        catalogue(show);
        things.put(Thing.OUTLET, String.valueOf(tenant.outletId()));
        var shop = tenant.shop();
        things.put(
                Thing.HOLD, shop.post("/holds", Bodies.hold(line())).expect(201).at("/token"));
        pay(shop);
        sell(shop);
        things.putAll(tenant.owner().call(new OtherThings(mark)));
        things.putAll(tenant.owner().call(reserved(show)));
        things.put(Thing.SERIES, String.valueOf(tenant.owner().call(new SeriesBegun(show.activityId()))));
        waiting();
        var table = mark.substring(Math.max(0, mark.length() - TABLE_NAME_MAX));
        var tables = new WithTables(show.activityId(), show.place(mark + " room"), List.of(table), 8);
        things.put(Thing.TABLE, String.valueOf(tenant.owner().call(tables).get(0)));
        tenant.owner().call(new DeskSale(show.event(), show.place(mark + " room"), show.category(mark + " adult"), 1));
        things.put(Thing.CLOSING, tenant.owner().call(new TillClosed(mark + " note")));
        things.put(Thing.BULK_EDIT, String.valueOf(tenant.owner().call(new BulkPreview(show.activityId()))));
    }

    private void waiting() {
        things.put(Thing.RELEASE_RUN, String.valueOf(tenant.owner().call(new ReleaseBegun())));
        things.put(Thing.RELEASE_FILTER, String.valueOf(tenant.owner().call(new FilterSaved(mark + " in five days"))));
    }

    private Staged reserved(Entered show) {
        var name = mark.substring(Math.max(0, mark.length() - 60)) + " press";
        return new Staged(
                name, Long.parseLong(id(Thing.EVENT)), show.place(mark + " room"), show.category(mark + " adult"), 1);
    }

    /** Begins to. */
    private void pay(ApiClient shop) {
        tenant.owner().call(new SandboxOn(true));
        var attempt = shop.post("/holds/" + id(Thing.HOLD) + "/payment-attempts", Bodies.buyer());
        things.put(Thing.ATTEMPT, attempt.expect(200).at("/id"));
    }

    /** To somebody who gets a mail for it. */
    private void sell(ApiClient shop) {
        var named = "\"firstName\":\"Ann\",\"lastName\":\"" + mark.replace("\"", "\\\"") + "\"";
        var contact = "{\"contact\":{" + named + ",\"email\":\"ann@it.example\"},";
        var dossier = shop.post("/dossiers", contact + Bodies.sale(line()).substring(1))
                .expect(201);
        things.put(Thing.DOSSIER, dossier.at("/number"));
        things.put(Thing.DOSSIER_TOKEN, dossier.at("/token"));
        things.put(Thing.CONTACT, dossier.at("/contact/number"));
        things.put(Thing.TICKET, dossier.at("/tickets/0/code"));
        things.put(Thing.MAIL, String.valueOf(tenant.owner().call(new NewestMail())));
    }

    private void catalogue(Entered show) {
        var event = show.event();
        var place = show.place(mark + " room");
        things.put(Thing.ACTIVITY, String.valueOf(show.activityId()));
        things.put(Thing.PRICE_LIST, String.valueOf(show.priceListId()));
        things.put(Thing.EVENT, String.valueOf(event));
        things.put(Thing.EMPLACEMENT, String.valueOf(place));
        things.put(Thing.CATEGORY, String.valueOf(show.category(mark + " adult")));
        things.put(Thing.QUOTA, String.valueOf(show.quota(mark + " quota")));
        things.put(Thing.GAUGE, GaugeKey.emplacement(event, place).toString());
    }
}
