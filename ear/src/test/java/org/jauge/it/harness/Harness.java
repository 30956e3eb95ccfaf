package org.jauge.it.harness;

import org.jboss.arquillian.core.spi.LoadableExtension;

/** Tells Arquillian of the preparation and of the one deployment. */
public class Harness implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Preparation.class).observer(OneDeployment.class);
    }
}
