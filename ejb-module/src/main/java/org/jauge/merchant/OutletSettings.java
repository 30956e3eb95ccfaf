package org.jauge.merchant;

import org.jauge.shared.Text;

/** What can be set at a point of sale; its channel is chosen once. */
public record OutletSettings(String name, String language, long defaultAudienceId, HoldRules holds) {

    public OutletSettings {
        name = Text.required("name", name, 100);
        language = Languages.known(language);
    }
}
