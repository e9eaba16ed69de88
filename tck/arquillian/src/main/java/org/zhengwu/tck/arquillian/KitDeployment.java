package org.zhengwu.tck.arquillian;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.config.descriptor.api.ArquillianDescriptor;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentTargetDescription;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.zhengwu.tck.Candidate;
import org.zhengwu.tck.FunctionContract;

/**
 * Makes the deployment that every class of the kit runs in: the vendor's WAR, the plugins that are tried in it, the
 * kit and the candidate. {@code arquillian.xml} names the files:
 *
 * <pre>{@code
 * <extension qualifier="zhengwu-tck">
 *   <property name="war">target/server.war</property>
 *   <property name="plugins">target/one.jar,target/other.jar</property>
 * </extension>
 * }</pre>
 */
public final class KitDeployment implements DeploymentScenarioGenerator {

    private static final String SETTINGS = "zhengwu-tck";

    @Inject
    @SuppressWarnings("NullAway.Init") // Arquillian sets it.
    private Instance<ArquillianDescriptor> descriptor;

    @Override
    public List<DeploymentDescription> generate(TestClass tests) {
        return isOfTheKit(tests) ? List.of(deployment()) : List.of();
    }

    /** Whether the class runs contracts of the kit; others say themselves what they are deployed in. */
    static boolean isOfTheKit(TestClass tests) {
        return FunctionContract.class.isAssignableFrom(tests.getJavaClass());
    }

    private DeploymentDescription deployment() {
        Map<String, String> settings = descriptor.get().extension(SETTINGS).getExtensionProperties();
        String war = settings.getOrDefault("war", "");
        if (war.isBlank()) {
            throw new IllegalStateException("arquillian.xml names no \"war\" in the extension " + SETTINGS);
        }
        WebArchive archive = ShrinkWrap.createFromZipFile(WebArchive.class, new File(war))
                .addAsLibraries(KitLibraries.of(Candidate.current()))
                .addAsLibraries(files(settings.getOrDefault("plugins", "")));
        return new DeploymentDescription(DeploymentTargetDescription.DEFAULT.getName(), archive).shouldBeTestable(true);
    }

    private static File[] files(String names) {
        return Arrays.stream(names.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(File::new)
                .toArray(File[]::new);
    }
}
