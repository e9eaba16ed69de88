package org.zhengwu.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengwu.selftest.broken.BrokenPlugins;
import org.zhengwu.testing.ServerProcess;

/**
 * One broken plugin of each function, as a jar in the plugin folder of a server: the kit names its rule over HTTP. What
 * else falls with it, {@link BrokenPluginsTest} tells.
 */
@Tag("full")
class HttpBrokenPluginsTest {

    private static final Set<String> ONE_OF_EACH_FUNCTION = Set.of(
            "catalogue.PublishesAtOnce",
            "cases.RefusesWithoutRemedies",
            "codes.ReportsNoRejectedLine",
            "seals.BelievesWhatWasAdded",
            "exchange.TellsNoBatch",
            "deadlines.CountsTheStartDay",
            "access.KeepsGrantsForever",
            "audit.ForgetsRefusals",
            "storage.ShowsEveryDocument",
            "approvals.ForgetsTheHandler",
            "notifications.ReadsForTheFirstTimeAgain");

    @TempDir
    private Path folder;

    @Test
    void namesTheRuleThatABrokenPluginOfEachFunctionBreaks() throws Exception {
        List<String> wrong = new ArrayList<>();
        List<BrokenPlugin> chosen = chosen();
        for (BrokenPlugin broken : chosen) {
            Path server = Files.createDirectory(folder.resolve(broken.change().getSimpleName()));
            Path plugins = Files.createDirectories(server.resolve("data").resolve("plugins"));
            ServerUnderTest.approve(server, broken.packedIn(plugins));
            try (ServerProcess started = ServerUnderTest.start(server)) {
                Findings findings =
                        Findings.over(ServerUnderTest.candidate(started), broken.chapter(), broken.breaks());
                System.out.println("over HTTP, " + broken.change().getSimpleName() + ": " + broken.breaks() + " of "
                        + findings.byAssertion() + " in " + findings.run() + " tests");
                wrong.addAll(broken.wrongIn(findings));
            }
        }
        assertThat(chosen).hasSameSizeAs(ONE_OF_EACH_FUNCTION);
        assertThat(wrong).isEmpty();
    }

    private static List<BrokenPlugin> chosen() {
        String prefix = BrokenPlugins.class.getPackageName() + ".";
        return BrokenPlugin.all().stream()
                .filter(each ->
                        ONE_OF_EACH_FUNCTION.contains(each.change().getName().substring(prefix.length())))
                .toList();
    }
}
