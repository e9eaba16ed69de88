package org.zhengwu.tck.arquillian;

import org.jboss.arquillian.container.spi.ContainerRegistry;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.DeploymentEvent;
import org.jboss.arquillian.container.spi.event.StopSuiteContainers;
import org.jboss.arquillian.container.spi.event.UnDeployDeployment;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.Event;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jspecify.annotations.Nullable;

/**
 * Deploys once for all classes of the kit and undeploys before the server stops, where Arquillian would do both for
 * each class.
 */
@SuppressWarnings("NullAway.Init") // Arquillian sets what is injected.
public final class OneDeployment {

    @Inject
    @ClassScoped
    private InstanceProducer<DeploymentScenario> scenario;

    @Inject
    private Instance<ContainerRegistry> containers;

    @Inject
    private Event<DeploymentEvent> deployments;

    private @Nullable DeploymentScenario ours;
    private boolean tried;

    void generate(@Observes EventContext<GenerateDeployment> generating) {
        if (!KitDeployment.isOfTheKit(generating.getEvent().getTestClass())) {
            generating.proceed();
        } else if (ours == null) {
            generating.proceed();
            ours = scenario.get();
        } else {
            scenario.set(ours);
        }
    }

    void deploy(@Observes EventContext<DeployManagedDeployments> deploying) {
        if (!isOurs() || !tried) {
            tried |= isOurs();
            deploying.proceed();
        } else if (ours != null && ours.deployedDeployments().isEmpty()) {
            // What failed once is not tried again for each class.
            throw new IllegalStateException("The server did not take the deployment before");
        }
    }

    void keep(@Observes EventContext<UnDeployManagedDeployments> undeploying) {
        if (!isOurs()) {
            undeploying.proceed();
        }
    }

    void end(@Observes EventContext<StopSuiteContainers> stopping) {
        if (ours != null) {
            ours.deployedDeployments()
                    .forEach(deployment -> deployments.fire(new UnDeployDeployment(
                            containers
                                    .get()
                                    .getContainer(deployment.getDescription().getTarget()),
                            deployment)));
        }
        stopping.proceed();
    }

    private boolean isOurs() {
        return ours != null && scenario.get() == ours;
    }
}
