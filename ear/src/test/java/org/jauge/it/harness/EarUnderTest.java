package org.jauge.it.harness;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.DeploymentConfiguration;
import org.jboss.arquillian.container.test.api.DeploymentConfiguration.DeploymentContentBuilder;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.arquillian.container.test.spi.client.deployment.AutomaticDeployment;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR as Maven built it, and beside its modules one WAR that holds nothing but the tests. */
public class EarUnderTest implements AutomaticDeployment {

    private static final String MODULES = "META-INF/application.xml";
    private static final String MODULE_END = "</module>";
    private static final String TEST_MODULE =
            "<module><web><web-uri>it.war</web-uri><context-root>/inside</context-root></web></module>";

    @Override
    public DeploymentConfiguration generateDeploymentScenario(TestClass any) {
        var ear = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File("target/jauge.ear"));
        var modules = textOf(ear, MODULES);
        ear.delete(MODULES);
        var end = modules.lastIndexOf(MODULE_END) + MODULE_END.length(); // behind the API, or its paths are sought here
        ear.add(new StringAsset(modules.substring(0, end) + TEST_MODULE + modules.substring(end)), MODULES);
        ear.addAsModule(Testable.archiveToTest(tests()));
        return new DeploymentContentBuilder(ear).get();
    }

    private static WebArchive tests() {
        return ShrinkWrap.create(WebArchive.class, "it.war")
                .addPackages(true, Filters.exclude("/org/jauge/it/(api|browser|harness)/.*"), "org.jauge.it")
                .addAsLibrary(jarOf(Assertions.class), "assertj.jar");
    }

    private static String textOf(EnterpriseArchive ear, String path) {
        try (var content = ear.get(path).getAsset().openStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
