package org.zhengwu.plugin.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengwu.plugin.audit.chain.TestChain.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.technical.audit.AuditVerification;
import org.zhengwu.api.technical.audit.AuditVerification.FindingKind;

class ChainVerifierTest {

    private static final SigningKey KEY = SigningKey.generate();
    private static final String PINNED = "ec44135ce4710e33df693fbd07f619a50ac800246da414b072f196dfb22f0e60";

    private final TestChain chain = new TestChain(20, ChainAlgorithm.SHA_256);

    @Test
    void findsNothingInAWholeChain() {
        AuditVerification result = verify(chain.lines(), chain.checkpoint(7, KEY), chain.checkpoint(20, KEY));

        assertThat(result).isEqualTo(new AuditVerification(20, 2, null, List.of()));
    }

    @Test
    void findsNothingInAWholeChainOfSm3() {
        assertThat(verify(new TestChain(20, ChainAlgorithm.SM3).lines()).intact())
                .isTrue();
    }

    @Test
    void hashesSm3AsTheStandardSays() {
        assertThat(ChainAlgorithm.SM3.hash("abc".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    }

    @Test
    void findsAnEmptyChainWhole() {
        assertThat(verify(new TestChain(0, ChainAlgorithm.SHA_256).lines()).intact())
                .isTrue();
    }

    @Test
    void namesAnEntryWhoseTextWasEdited() {
        List<String> lines = chain.lines();
        lines.set(4, lines.get(4).replace("accept", "refuse"));

        assertFinding(verify(lines), FindingKind.EDITED, 5);
    }

    @Test
    void namesAnEntryWhoseHashWasMadeAnew() {
        List<String> lines = chain.lines();
        ChainEntry forged = TestChain.entry(5, "forged");
        String previous = chain.hashes.get(3);
        String hash = forged.hash(5, previous, ChainAlgorithm.SHA_256);
        lines.set(4, forged.line(5, previous, ChainAlgorithm.SHA_256, hash));

        assertFinding(verify(lines), FindingKind.EDITED, 5);
    }

    @Test
    void namesTheSpanInWhichAllHashesWereMadeAnew() {
        Checkpoint[] checkpoints = {chain.checkpoint(3, KEY), chain.checkpoint(10, KEY), chain.checkpoint(20, KEY)};
        chain.entries.set(4, TestChain.entry(5, "forged"));
        chain.relink(5);

        assertThat(verify(chain.lines()).intact())
                .as("the chain alone cannot tell")
                .isTrue();
        assertFinding(verify(chain.lines(), checkpoints), FindingKind.REMADE, 4);
    }

    @Test
    void namesAMissingEntry() {
        List<String> lines = chain.lines();
        lines.remove(7);

        assertFinding(verify(lines), FindingKind.MISSING, 8);
    }

    @Test
    void namesAMissingFirstEntry() {
        List<String> lines = chain.lines();
        lines.remove(0);

        assertFinding(verify(lines), FindingKind.MISSING, 1);
    }

    @Test
    void namesTheFirstOfTwoEntriesThatChangedPlaces() {
        List<String> lines = chain.lines();
        String moved = lines.remove(7);
        lines.add(12, moved);

        assertFinding(verify(lines), FindingKind.REORDERED, 8);
    }

    @Test
    void namesAnEntryThatStandsTwice() {
        List<String> lines = chain.lines();
        lines.add(9, lines.get(8));

        assertFinding(verify(lines), FindingKind.REORDERED, 9);
    }

    @Test
    void namesWhereATornExportEnds() {
        List<String> lines = chain.lines();

        assertFinding(verify(lines.subList(0, 12)), FindingKind.CUT_OFF, 13);
    }

    @Test
    void namesWhereAChainWasCutOffByTheCheckpointsOutside() {
        Checkpoint outside = chain.checkpoint(20, KEY);
        List<String> cut = new ArrayList<>(chain.lines().subList(0, 12));
        cut.add(new EndLine(12, 0).line());

        assertThat(verify(cut).intact()).as("the chain alone cannot tell").isTrue();
        assertFinding(verify(cut, outside), FindingKind.CUT_OFF, 13);
    }

    @Test
    void listsWhatIsNotYetLinked() {
        List<String> lines = chain.lines();
        lines.remove(20);
        lines.add(TestChain.entry(21, "waiting").unlinkedLine());
        lines.add(new EndLine(20, 1).line());
        AuditVerification result = verify(lines);

        assertThat(result.intact()).isTrue();
        assertThat(result.unlinked())
                .extracting(id -> id.value())
                .containsExactly(TestChain.entry(21, "waiting").id());
    }

    @Test
    void refusesCheckpointsOfAnotherChain() {
        Checkpoint other = Checkpoint.sign("cd".repeat(32), 20, chain.hashes.get(19), TestChain.START, KEY);

        assertFinding(verify(chain.lines(), other), FindingKind.CHECKPOINT, 1);
    }

    @Test
    void namesTheEntryOfAnyRandomEditOfAnyByte() throws IOException {
        Random random = new Random(20261122);
        byte[] whole = (String.join("\n", chain.lines()) + "\n").getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 3000; round++) {
            int place = random.nextInt(whole.length - 1);
            byte[] edited = edited(whole, place, random);
            long line = lineOf(whole, place);
            AuditVerification result = verifyBytes(edited);

            assertThat(result.finding())
                    .as("an edit of byte %d in line %d, round %d", place, line, round)
                    .isNotNull()
                    .satisfies(finding -> assertThat(finding.seq()).isEqualTo(line));
        }
    }

    @Test
    void keepsOneWayToWriteAnEntry() {
        assertThat(TestChain.entry(1, "x").line(1, TestChain.NAME, ChainAlgorithm.SHA_256, "h"))
                .startsWith("{\"seq\":1,\"previous\":\"" + TestChain.NAME + "\",\"algorithm\":\"SHA-256\",\"id\":")
                .contains("\"roles\":[\"INFORMATION_MANAGER\",\"OFFICIAL\"]")
                .contains("\"details\":{\"digest\":\"00ff\",\"item\":\"编码\u0085\\\"\\\\\\u000ax\"}")
                .endsWith(",\"hash\":\"h\"}");
        assertThat(chain.hashes.get(19))
                .as("the hash of entry 20: whoever changes it breaks every chain in the field")
                .isEqualTo(PINNED);
    }

    private static byte[] edited(byte[] whole, int place, Random random) {
        byte[] edited = whole.clone();
        switch (random.nextInt(3)) {
            case 0 -> edited[place] ^= (byte) (1 + random.nextInt(255));
            case 1 -> {
                System.arraycopy(whole, place + 1, edited, place, whole.length - place - 1);
                edited = Arrays.copyOf(edited, whole.length - 1);
            }
            default -> {
                edited = Arrays.copyOf(whole, whole.length + 1);
                System.arraycopy(whole, place, edited, place + 1, whole.length - place);
                edited[place] = (byte) random.nextInt(256);
            }
        }
        return Arrays.equals(edited, whole) ? edited(whole, place, random) : edited;
    }

    private static long lineOf(byte[] whole, int place) {
        long line = 1;
        for (int i = 0; i < place; i++) {
            line += whole[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    private static AuditVerification verifyBytes(byte[] export) throws IOException {
        ChainVerifier verifier = new ChainVerifier(List.of());
        ChainLines.read(new ByteArrayInputStream(export), verifier::accept);
        return verifier.result();
    }

    private static void assertFinding(AuditVerification result, FindingKind kind, long seq) {
        AuditVerification.@Nullable Finding finding = result.finding();
        assertThat(finding).isNotNull().satisfies(found -> {
            assertThat(found.kind()).as(found.detail()).isEqualTo(kind);
            assertThat(found.seq()).isEqualTo(seq);
        });
    }
}
