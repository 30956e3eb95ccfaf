package org.jauge.backoffice.outlets;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jauge.backoffice.shell.Language;
import org.jauge.backoffice.shell.Notices;
import org.jauge.merchant.AudienceLine;
import org.jauge.merchant.Audiences;
import org.jauge.merchant.Channel;
import org.jauge.merchant.HoldRules;
import org.jauge.merchant.Languages;
import org.jauge.merchant.PointsOfSale;

/** A new point of sale, or one to be changed. */
@Named
@ViewScoped
public class OutletEdit implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PointsOfSale outlets;

    @Inject
    Audiences audiences;

    @Inject
    Language language;

    @Inject
    Notices notices;

    private long id;
    private long version;
    private Channel channel = Channel.WEB_SHOP;
    private final OutletForm form = new OutletForm();

    public void load() {
        if (isAdding()) {
            form.show(HoldRules.usualFor(channel));
            form.setLanguage(language.getLocale().getLanguage());
            return;
        }
        var outlet = outlets.details(id);
        channel = outlet.channel();
        version = outlet.version();
        form.show(outlet.settings(), outlet.active());
    }

    public String change() {
        if (isAdding()) outlets.create(channel, form.settings());
        else outlets.change(id, version, form.settings(), form.isActive());
        notices.done("outlets.changed", form.getName());
        return "list?faces-redirect=true";
    }

    public boolean isAdding() {
        return id == 0;
    }

    public List<AudienceLine> getAudiences() {
        return audiences.lines().stream()
                .filter(line -> line.active() || line.id() == form.getDefaultAudience())
                .toList();
    }

    public List<Channel> getChannels() {
        return List.of(Channel.values());
    }

    public List<String> getLanguages() {
        return Languages.ALL;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public OutletForm getForm() {
        return form;
    }
}
