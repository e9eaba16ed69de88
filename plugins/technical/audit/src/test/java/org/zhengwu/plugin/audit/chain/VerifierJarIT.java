package org.zhengwu.plugin.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifierJarIT {

    @TempDir
    Path folder;

    @Test
    void verifiesAloneWithBothHashes() throws Exception {
        for (ChainAlgorithm algorithm : ChainAlgorithm.values()) {
            TestChain chain = new TestChain(5, algorithm);

            assertThat(run(chain.lines(), chain))
                    .contains("OK: the chain is whole")
                    .endsWith("exit 0");
            assertThat(run(chain.lines().subList(0, 4), chain))
                    .contains("BROKEN: CUT_OFF at entry 5")
                    .endsWith("exit 1");
        }
    }

    private String run(List<String> lines, TestChain chain) throws IOException, InterruptedException {
        SigningKey signing = SigningKey.generate();
        Path export = Files.write(folder.resolve("export.jsonl"), lines);
        Path key = Files.writeString(folder.resolve("key.pem"), signing.toPublicPem());
        Path checkpoints = Files.writeString(
                folder.resolve("checkpoints.jsonl"),
                chain.checkpoint(5, signing).line() + "\n");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        "target/zhengwu-verify-audit.jar",
                        export.toString(),
                        "--checkpoints",
                        checkpoints.toString(),
                        "--key",
                        key.toString())
                .redirectErrorStream(true)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return out + "exit " + process.waitFor();
    }
}
