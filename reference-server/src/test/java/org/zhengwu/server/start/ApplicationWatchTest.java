package org.zhengwu.server.start;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplicationWatchTest {

    @TempDir
    Path folder;

    @Test
    void findsTheSentenceThatWeldWrapped() throws IOException {
        assertRefusal("""
                I FFDC1015I: "org.jboss.weld.exceptions.DeploymentException: The plugin a.x lies. at ffdc_1.log
                E CWWKZ0002E: a.StateChangeException: org.jboss.weld.exceptions.DeploymentException: The plugin a.x lies.
                """, "应用未能启动 / The plugin a.x lies.");
    }

    @Test
    void leavesOutTheWordsOfTheIncident() throws IOException {
        assertRefusal("""
                I FFDC1015I: "org.zhengwu.PluginException: The migration of a/x failed. com.ibm 1341" at ffdc_1.log
                E SRVE0265E: listeners: org.zhengwu.runtime.plugin.PluginException: The migration of a/x failed.
                """, "应用未能启动 / The migration of a/x failed.");
    }

    @Test
    void findsTheSentenceInALogOfJson() throws IOException {
        assertRefusal(
                "{\"type\":\"liberty_message\",\"message\":\"CWWKZ0002E: a.StateChangeException:"
                        + " org.zhengwu.runtime.plugin.PluginException: The plugin a.x lies.\\n\\tat a.b(C.java)\",\"id\":1}\n",
                "应用未能启动 / The plugin a.x lies.");
    }

    private void assertRefusal(String log, String sentence) throws IOException {
        Path file = Files.writeString(folder.resolve("messages.log"), log);

        assertThatThrownBy(() -> new ApplicationWatch(file).awaitStart(1)).hasMessage(sentence);
    }
}
