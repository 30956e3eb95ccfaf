package org.jauge.backoffice.outlets;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import org.jauge.backoffice.signin.Doorway;
import org.jauge.merchant.ApiKeyLine;
import org.jauge.merchant.ApiKeys;
import org.jauge.merchant.IssuedKey;
import org.jspecify.annotations.Nullable;

/** Replaces a key by a new one, shown this once; the old one goes on for a while. */
@Named
@ViewScoped
public class KeyRotate implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ApiKeys keys;

    @Inject
    Doorway doorway;

    private long id;
    private int overlapHours = 24;
    private @Nullable ApiKeyLine key;
    private @Nullable IssuedKey issued;

    public void load() {
        key = keys.line(id);
    }

    public void rotate() {
        issued = keys.rotate(id, Duration.ofHours(overlapHours));
    }

    public List<Integer> getChoices() {
        return List.of(0, 1, 24, 168, 720);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public int getOverlapHours() {
        return overlapHours;
    }

    public void setOverlapHours(int overlapHours) {
        this.overlapHours = overlapHours;
    }

    public @Nullable ApiKeyLine getKey() {
        return key;
    }

    /** Where to try the new key. */
    public String getExample() {
        return doorway.url("/api/v1/activities");
    }

    public @Nullable IssuedKey getIssued() {
        return issued;
    }
}
