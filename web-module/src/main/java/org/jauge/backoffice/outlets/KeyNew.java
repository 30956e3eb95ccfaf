package org.jauge.backoffice.outlets;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jauge.backoffice.signin.Doorway;
import org.jauge.merchant.ApiKeys;
import org.jauge.merchant.Channel;
import org.jauge.merchant.IssuedKey;
import org.jauge.merchant.KeyKind;
import org.jauge.merchant.NewApiKey;
import org.jauge.merchant.PointOfSaleLine;
import org.jauge.merchant.PointsOfSale;
import org.jauge.merchant.Scope;
import org.jspecify.annotations.Nullable;

/** Makes a key and shows it, this once (S-05). */
@Named
@ViewScoped
public class KeyNew implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ApiKeys keys;

    @Inject
    Doorway doorway;

    @Inject
    PointsOfSale outlets;

    private KeyKind kind = KeyKind.SECRET;
    private String label = "";
    private long pointOfSale;
    private boolean test;
    private List<ScopeTick> scopes = List.of();
    private String allowedOrigins = "";
    private @Nullable LocalDate lastDay;
    private @Nullable IssuedKey issued;

    public void load() {
        pointOfSale = usual(getOutlets());
        scopes = kind.scopes().stream().sorted().map(ScopeTick::new).toList();
    }

    /** Keys are for shops; a desk has people. */
    private static long usual(List<PointOfSaleLine> outlets) {
        return outlets.stream()
                .min(Comparator.comparing(outlet -> outlet.channel() != Channel.WEB_SHOP))
                .map(PointOfSaleLine::id)
                .orElse(0L);
    }

    public void make() {
        var origins = allowedOrigins.lines().toList();
        issued = keys.create(new NewApiKey(label, kind, test, pointOfSale, wantedScopes(), origins, lastDay));
    }

    private Set<Scope> wantedScopes() {
        return scopes.stream()
                .filter(ScopeTick::isTicked)
                .map(ScopeTick::getScope)
                .collect(Collectors.toUnmodifiableSet());
    }

    public List<PointOfSaleLine> getOutlets() {
        return outlets.lines().stream().filter(PointOfSaleLine::active).toList();
    }

    public KeyKind getKind() {
        return kind;
    }

    public void setKind(KeyKind kind) {
        this.kind = kind;
    }

    public boolean isPublishable() {
        return kind == KeyKind.PUBLISHABLE;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public long getPointOfSale() {
        return pointOfSale;
    }

    public void setPointOfSale(long pointOfSale) {
        this.pointOfSale = pointOfSale;
    }

    public boolean isTest() {
        return test;
    }

    public void setTest(boolean test) {
        this.test = test;
    }

    public List<ScopeTick> getScopes() {
        return scopes;
    }

    public String getAllowedOrigins() {
        return allowedOrigins;
    }

    public void setAllowedOrigins(@Nullable String typed) {
        allowedOrigins = typed == null ? "" : typed;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    /** Where to try the new key. */
    public String getExample() {
        return doorway.url("/api/v1/activities");
    }

    public @Nullable IssuedKey getIssued() {
        return issued;
    }
}
