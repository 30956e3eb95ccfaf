package org.jauge.backoffice.staff;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.jauge.activity.ActivityLine;
import org.jauge.merchant.Channel;
import org.jauge.merchant.NewStaff;
import org.jauge.merchant.PointOfSaleLine;
import org.jauge.merchant.Rights;
import org.jauge.merchant.Role;
import org.jauge.merchant.StaffDetails;
import org.jspecify.annotations.Nullable;

/** What can be said about somebody: his name, and what he may do where. */
public class StaffForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<Tick> activities;
    private final List<PointOfSaleLine> outlets;
    private String email = "";
    private String name = "";
    private String language = "";
    private Role role = Role.READER;
    private boolean allActivities = true;
    private boolean complimentary;
    private @Nullable Long outlet;

    /** @param outlets of which an external clerk has one */
    StaffForm(List<ActivityLine> activities, List<PointOfSaleLine> outlets, String language) {
        this.activities = activities.stream()
                .map(line -> new Tick(line.id(), line.name()))
                .toList();
        this.outlets = outlets.stream()
                .filter(line -> line.channel() == Channel.EXTERNAL_BOX_OFFICE)
                .toList();
        this.language = language;
    }

    StaffForm(List<ActivityLine> activities, List<PointOfSaleLine> outlets, StaffDetails details) {
        this(activities, outlets, details.language());
        email = details.line().email();
        name = details.line().name();
        role = details.rights().role();
        allActivities = details.rights().allActivities();
        complimentary = details.rights().complimentary();
        outlet = details.rights().outletId();
        this.activities.forEach(
                tick -> tick.setTicked(details.rights().activityIds().contains(tick.getId())));
    }

    NewStaff invitation() {
        return new NewStaff(email, name, language, rights());
    }

    Rights rights() {
        var ticked =
                activities.stream().filter(Tick::isTicked).map(Tick::getId).collect(Collectors.toUnmodifiableSet());
        return new Rights(role, allActivities, ticked, complimentary, outlet);
    }

    public List<Tick> getActivities() {
        return activities;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public boolean isAllActivities() {
        return allActivities;
    }

    public void setAllActivities(boolean allActivities) {
        this.allActivities = allActivities;
    }

    public boolean isComplimentary() {
        return complimentary;
    }

    public void setComplimentary(boolean complimentary) {
        this.complimentary = complimentary;
    }

    public List<PointOfSaleLine> getOutlets() {
        return outlets;
    }

    public @Nullable Long getOutlet() {
        return outlet;
    }

    public void setOutlet(@Nullable Long outlet) {
        this.outlet = outlet;
    }

    /** One activity that may be his. */
    public static class Tick implements Serializable {

        private static final long serialVersionUID = 1L;

        private final long id;
        private final String name;
        private boolean ticked;

        Tick(long id, String name) {
            this.id = id;
            this.name = name;
        }

        public long getId() {
            return id;
        }

        public String getName() {
            return name;
        }

        public boolean isTicked() {
            return ticked;
        }

        public void setTicked(boolean ticked) {
            this.ticked = ticked;
        }
    }
}
