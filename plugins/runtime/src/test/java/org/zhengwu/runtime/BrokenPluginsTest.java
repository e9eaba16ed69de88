package org.zhengwu.runtime;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.Entity;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengwu.runtime.plugin.PluginException;
import org.zhengwu.runtime.se.Zhengwu;

/** A plugin beside the trial that cannot work stops the start with one sentence that names it. */
class BrokenPluginsTest {

    @TempDir
    private Path folder;

    @Test
    void refusesAnEntityThatIsNotThere() throws IOException {
        assertRefused(
                "entities=cn.example.Nothing",
                "The plugin cn.example declares the entity cn.example.Nothing, which cannot be loaded.");
    }

    @Test
    void refusesAMappingThatIsBroken() throws IOException {
        assertRefused("entities=" + WithoutKey.class.getName(), "The entity mapping of cn.example is broken.");
    }

    @Test
    void refusesMigrationsThatAreNotThere() throws IOException {
        assertRefused(
                "migrations=cn/example/nowhere",
                "The migration of cn/example/nowhere failed: there is no such folder.");
    }

    @Test
    void refusesAnInterfaceThatNoBeanImplements() throws IOException {
        assertRefused(
                "provides=java.lang.Runnable",
                "The plugin cn.example says that it provides java.lang.Runnable, but has no bean of it.");
    }

    @Test
    void refusesAnotherRangeOfTheApi() throws IOException {
        assertRefused(
                "api=[2,3)",
                "The plugin cn.example was built for versions [2,3) of the API of example, and this is version 1.");
    }

    @Test
    void refusesAFunctionThatNobodyGives() throws IOException {
        assertRefused(
                "requires=payments", "The plugin cn.example requires the function payments, which no plugin gives.");
    }

    private void assertRefused(String line, String sentence) throws IOException {
        Path descriptor = folder.resolve("META-INF/zhengwu-plugin.properties");
        Files.createDirectories(descriptor.getParent());
        Files.writeString(descriptor, """
                id=cn.example
                version=1
                vendor=Example
                tier=technical
                function=example
                api=[1,2)
                package=cn.example
                """ + line);
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader withPlugin =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            Thread.currentThread().setContextClassLoader(withPlugin);
            Zhengwu.Builder builder = Zhengwu.builder().h2InMemory().movableClock(Instant.EPOCH);
            assertThatThrownBy(builder::start)
                    .isInstanceOf(PluginException.class)
                    .hasMessage(sentence);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    /** An entity that lacks its key. */
    @Entity(name = "rtWithoutKey")
    static class WithoutKey {

        private String name = "";

        String name() {
            return name;
        }
    }
}
