package org.zhengwu.tck.arquillian;

import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Tells Arquillian what the classes of the kit are deployed in, so that none of them says so itself. */
public final class KitExtension implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.service(DeploymentScenarioGenerator.class, KitDeployment.class).observer(OneDeployment.class);
    }
}
