package org.jauge.it.harness;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jspecify.annotations.Nullable;

/** Arquillian deploys for every class; this lets the first through and hands its deployment to the others. */
public class OneDeployment {

    @Inject
    @ClassScoped
    InstanceProducer<DeploymentScenario> scenarioOfClass;

    private @Nullable DeploymentScenario scenario;
    private boolean deployed;
    private @Nullable Exception failure;

    public void generateOnce(@Observes EventContext<GenerateDeployment> generation) {
        if (scenario == null) {
            generation.proceed();
            scenario = scenarioOfClass.get();
        } else {
            scenarioOfClass.set(scenario);
        }
    }

    public void deployOnce(@Observes EventContext<DeployManagedDeployments> deployment) {
        if (failure != null) throw new IllegalStateException("The application is not deployed", failure);
        if (deployed) return;
        try {
            deployment.proceed();
            deployed = true;
        } catch (Exception e) { // also checked ones, which Arquillian throws undeclared
            failure = e;
            throw e;
        }
    }

    /** The server is stopped with it. */
    public void keep(@Observes EventContext<UnDeployManagedDeployments> undeployment) {}
}
