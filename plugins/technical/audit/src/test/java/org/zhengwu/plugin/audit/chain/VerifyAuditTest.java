package org.zhengwu.plugin.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyAuditTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final SigningKey key = SigningKey.generate();
    private final TestChain chain = new TestChain(12, ChainAlgorithm.SHA_256);

    @TempDir
    Path folder;

    @Test
    void acceptsAWholeChainWithItsCheckpointsAndKey() throws IOException {
        int status =
                run(export(chain.lines()), "--checkpoints", checkpoints(key).toString(), "--key", publicKey(key));

        assertThat(status).isZero();
        assertThat(printed()).contains("12 entries verified, 2 checkpoints compared", "OK");
    }

    @Test
    void refusesCheckpointsThatAnotherKeySigned() throws IOException {
        int status = run(
                export(chain.lines()),
                "--checkpoints",
                checkpoints(SigningKey.generate()).toString(),
                "--key",
                publicKey(key));

        assertThat(status).isEqualTo(1);
        assertThat(printed()).contains("CHECKPOINT at entry 6");
    }

    @Test
    void refusesACheckpointThatWasEdited() throws IOException {
        Path file = checkpoints(key);
        Files.writeString(file, Files.readString(file).replace("\"seq\":6", "\"seq\":7"));

        assertThat(run(export(chain.lines()), "--checkpoints", file.toString(), "--key", publicKey(key)))
                .isEqualTo(1);
    }

    @Test
    void refusesAPlaceWithoutCheckpoints() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(run(export(chain.lines()), "--checkpoints", empty.toString(), "--key", publicKey(key)))
                .isEqualTo(2);
        assertThat(printed()).contains("no checkpoints in " + empty).doesNotContain("OK");
    }

    @Test
    void tellsThatCheckpointsTakenAfterTheExportAreAhead() throws IOException {
        List<String> earlier = new TestChain(8, ChainAlgorithm.SHA_256).lines();

        assertThat(run(export(earlier), "--checkpoints", checkpoints(key).toString(), "--key", publicKey(key)))
                .isEqualTo(1);
        assertThat(printed()).contains("CUT_OFF", "checkpoints that were taken after the export");
    }

    @Test
    void namesWhatIsWrong() throws IOException {
        List<String> lines = chain.lines();
        lines.remove(3);

        assertThat(run(export(lines))).isEqualTo(1);
        assertThat(printed()).contains("BROKEN: MISSING at entry 4: entry 4 is missing");
    }

    @Test
    void tellsWrongCommandsFromBrokenChains() {
        assertThat(run()).isEqualTo(2);
        assertThat(run(folder.resolve("absent").toString())).isEqualTo(2);
        assertThat(run("a", "b")).isEqualTo(2);
        assertThat(run("a", "--key")).isEqualTo(2);
        assertThat(run("a", "--other", "b")).isEqualTo(2);
    }

    @Test
    void takesKeysOnP256() throws IOException, GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair pair = generator.generateKeyPair();
        Path file = folder.resolve("ec.pem");
        Files.writeString(
                file,
                pem("PRIVATE", pair.getPrivate().getEncoded())
                        + pem("PUBLIC", pair.getPublic().getEncoded()));
        SigningKey onP256 = SigningKey.read(file);

        assertThat(chain.checkpoint(3, onP256).isSignedBy(onP256.publicKey())).isTrue();
        assertThat(chain.checkpoint(3, onP256).isSignedBy(key.publicKey())).isFalse();
    }

    @Test
    void readsTheKeyThatItWrote() throws IOException {
        Path file = folder.resolve("key.pem");
        Files.writeString(file, key.toPem());

        assertThat(SigningKey.read(file).id()).isEqualTo(key.id());
    }

    private static String pem(String part, byte[] content) {
        return "-----BEGIN " + part + " KEY-----\n" + Base64.getMimeEncoder().encodeToString(content) + "\n-----END "
                + part + " KEY-----\n";
    }

    private String export(List<String> lines) throws IOException {
        Path file = folder.resolve("export.jsonl");
        Files.write(file, lines);
        return file.toString();
    }

    private Path checkpoints(SigningKey signer) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(chain.checkpoint(6, signer).line());
        lines.add(chain.checkpoint(12, signer).line());
        return Files.write(folder.resolve("checkpoints.jsonl"), lines);
    }

    private String publicKey(SigningKey signer) throws IOException {
        return Files.writeString(folder.resolve("public.pem"), signer.toPublicPem())
                .toString();
    }

    private int run(String... args) {
        return VerifyAudit.run(List.of(args), new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
