package org.jauge.backoffice.profiles;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jauge.profile.Chosen;

/** Everything of a kind, or what is ticked of it. */
public class ThingTicks implements Serializable {

    private static final long serialVersionUID = 1L;

    /** One that can be ticked. */
    public record Thing(long id, String name) implements Serializable {}

    private List<Thing> things = List.of();
    private boolean all = true;
    private Long[] ticked = new Long[0];

    void offer(Map<Long, String> names) {
        things = names.entrySet().stream()
                .map(each -> new Thing(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(Thing::name))
                .toList();
    }

    void show(Chosen chosen) {
        all = chosen.all();
        ticked = chosen.ids().toArray(Long[]::new);
    }

    Chosen chosen() {
        return all ? Chosen.everything() : Chosen.only(Arrays.asList(ticked));
    }

    public List<Thing> getThings() {
        return things;
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }

    public Long[] getTicked() {
        return ticked.clone();
    }

    public void setTicked(Long[] ticked) {
        this.ticked = ticked.clone();
    }
}
