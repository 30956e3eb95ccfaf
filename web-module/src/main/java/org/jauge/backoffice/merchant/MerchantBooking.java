package org.jauge.backoffice.merchant;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jauge.backoffice.gates.DelayForm;
import org.jauge.backoffice.shell.Notices;
import org.jauge.backoffice.shell.Visitor;
import org.jauge.merchant.Role;
import org.jauge.profile.BookingDefaults;
import org.jauge.profile.BookingRules;
import org.jauge.profile.ReminderDays;

/** Deadlines of all activities that have none of their own. */
@Named
@ViewScoped
public class MerchantBooking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    BookingRules rules;

    @Inject
    Notices notices;

    @Inject
    Visitor visitor;

    private final DelayForm form = new DelayForm();
    private String reminderDays = "";
    private long version;

    public void load() {
        visitor.require(Role.ADMINISTRATOR);
        var known = rules.defaults();
        version = known.version();
        form.show(
                known.values().delay(), known.values().policy(), known.values().optionsTakePlaces());
        reminderDays = known.values().reminders().toString();
    }

    public String save() {
        var reminders = ReminderDays.typed(reminderDays);
        rules.changeDefaults(
                version, new BookingDefaults(form.delay(), form.policy(), form.isOptionsTakePlaces(), reminders));
        notices.done("gates.defaultsChanged");
        return "booking?faces-redirect=true";
    }

    public DelayForm getForm() {
        return form;
    }

    public String getReminderDays() {
        return reminderDays;
    }

    public void setReminderDays(String typed) {
        reminderDays = typed == null ? "" : typed;
    }
}
