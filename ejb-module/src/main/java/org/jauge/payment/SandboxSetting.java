package org.jauge.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jauge.shared.OwnAddress;

/** Whether money that is none may pay everything here: where somebody said so, or the demonstration is shown. */
@Dependent
class SandboxSetting {

    @Inject
    OwnAddress address;

    /** Asked for again each time, as what the environment says may come from a file that changes. */
    boolean isOn() {
        return flag("jauge.sandbox").orElseGet(this::isDemonstration);
    }

    /** As the demonstration decides itself. */
    private boolean isDemonstration() {
        var derby = ConfigProvider.getConfig()
                .getOptionalValue("jauge.db", String.class)
                .orElse("derby")
                .equals("derby");
        return flag("jauge.demo").orElse(derby && address.isLocal());
    }

    private static Optional<Boolean> flag(String name) {
        return ConfigProvider.getConfig().getOptionalValue(name, Boolean.class);
    }
}
