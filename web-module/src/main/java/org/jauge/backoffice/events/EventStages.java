package org.jauge.backoffice.events;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jauge.backoffice.shell.Notices;
import org.jauge.backoffice.shell.Visitor;
import org.jauge.merchant.Role;
import org.jauge.reserve.ReleaseStages;
import org.jauge.reserve.StageLine;
import org.jauge.reserve.StageTable;
import org.jauge.reserve.StageUnit;
import org.jspecify.annotations.Nullable;

/** Up to three stages in which an allotment is let go by itself (AMB-R5). */
@Named
@ViewScoped
public class EventStages implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int STAGES_MAX = 3;

    @Inject
    ReleaseStages stages;

    @Inject
    Visitor visitor;

    @Inject
    Notices notices;

    private long id;
    private @Nullable StageTable table;
    private Set<Long> seen = Set.of();
    private List<StageForm> forms = List.of();

    public void load() {
        visitor.require(Role.ACTIVITY_MANAGER);
        table = stages.table(id);
        seen = getTable().waiting().stream().map(StageLine::id).collect(Collectors.toSet());
        var typed = new ArrayList<StageForm>();
        getTable().waiting().forEach(stage -> typed.add(new StageForm(stage.values(), zone())));
        while (typed.size() < STAGES_MAX) typed.add(new StageForm());
        forms = typed;
    }

    /** Empty stages come last, as when the page is opened: a refusal counts those that are typed. */
    public String save() {
        forms.sort(Comparator.comparing(StageForm::isEmpty));
        var typed = forms.stream()
                .filter(form -> !form.isEmpty())
                .map(form -> form.values(zone()))
                .toList();
        stages.set(id, seen, typed);
        notices.done("stages.saved");
        return "view?faces-redirect=true&tab=rates&id=" + getTable().eventId();
    }

    private ZoneId zone() {
        return ZoneId.of(getTable().timeZone());
    }

    public StageUnit[] getUnits() {
        return StageUnit.values();
    }

    public StageTable getTable() {
        return Objects.requireNonNull(table);
    }

    public List<StageForm> getForms() {
        return forms;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
