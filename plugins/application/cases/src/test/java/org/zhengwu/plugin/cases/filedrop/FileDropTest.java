package org.zhengwu.plugin.cases.filedrop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengwu.spi.OutageException;
import org.zhengwu.spi.application.cases.ArrivedAnswer;

class FileDropTest {

    private static final String WHOLE = "{\"id\": \"%s\", \"number\": \"1\", \"sequence\": 1, \"step\": \"RESUME\"}";

    @TempDir
    Path folder;

    private FileDrop drop = new FileDrop("market", Path.of("."), Duration.ZERO);

    @BeforeEach
    void begin() throws IOException {
        drop = new FileDrop("market", folder, Duration.ofMinutes(5));
        Files.createDirectories(folder.resolve("in"));
    }

    @Test
    void leavesAFileAloneThatIsStillWritten() throws IOException {
        Path file = folder.resolve("in/a.json");
        String text = WHOLE.formatted("a");
        Files.writeString(file, text.substring(0, 20));
        assertThat(drop.answers(10)).isEmpty();

        Files.writeString(file, text);

        assertThat(drop.answers(10)).extracting(ArrivedAnswer::token).containsExactly("a.json");
    }

    @Test
    void rejectsWhatNobodyWritesAnyMoreWithTheReason() throws IOException {
        Files.writeString(folder.resolve("in/a.json"), "{\"id\": ");
        Files.writeString(folder.resolve("in/b.json"), WHOLE.formatted("b").replace("\"step\"", "\"stop\""));
        assertThat(new FileDrop("market", folder, Duration.ZERO).answers(10)).isEmpty();

        assertThat(names("rejected")).hasSize(4);
        for (String each : names("rejected")) {
            if (each.endsWith(".reason.json")) {
                assertThat(Files.readString(folder.resolve("rejected").resolve(each)))
                        .containsAnyOf("\"code\":\"malformed\"", "\"code\":\"unknown-member\"");
            }
        }
    }

    @Test
    void keepsARejectedFileWhenItsNameIsUsedAgain() throws IOException {
        for (String text : List.of("one", "two")) {
            Files.writeString(folder.resolve("in/a.json"), text);
            new FileDrop("market", folder, Duration.ZERO).answers(10);
        }

        assertThat(names("rejected").stream().filter(each -> !each.contains("reason")))
                .hasSize(2);
    }

    @Test
    void readsAgainWhatAKillLeftTaken() throws IOException {
        Files.writeString(folder.resolve("in/a.json"), WHOLE.formatted("a"));
        List<ArrivedAnswer> before = drop.answers(10);

        FileDrop restarted = new FileDrop("market", folder, Duration.ofMinutes(5));
        assertThat(restarted.answers(10)).isEqualTo(before);
        restarted.acknowledge(before.get(0));
        restarted.acknowledge(before.get(0));

        assertThat(restarted.answers(10)).isEmpty();
        assertThat(names("acknowledged")).containsExactly("a.json");
    }

    @Test
    void takesWhatWasRenamedOverAnAnswerThatIsNotSettledAfterIt() throws IOException {
        Files.writeString(folder.resolve("in/a.json"), WHOLE.formatted("first"));
        List<ArrivedAnswer> first = drop.answers(10);
        Files.writeString(folder.resolve("in/a.json"), WHOLE.formatted("second"));
        assertThat(drop.answers(10)).isEqualTo(first);
        drop.acknowledge(first.get(0));

        assertThat(drop.answers(10)).extracting(each -> each.answer().id()).containsExactly("second");
    }

    @Test
    void takesNoLinksAndNoFilesThatHaveNotGotTheirName() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), WHOLE.formatted("s"));
        Files.createSymbolicLink(folder.resolve("in/link.json"), secret);
        Files.writeString(folder.resolve("in/a.json.tmp"), WHOLE.formatted("a"));
        Files.writeString(folder.resolve("in/.a.json"), WHOLE.formatted("a"));

        assertThat(drop.answers(10)).isEmpty();
    }

    @Test
    void declaresAnOutageWhereTheFolderIsGoneAndMakesNone() {
        FileDrop gone = new FileDrop("market", folder.resolve("gone"), Duration.ZERO);

        assertThatThrownBy(() -> gone.answers(1)).isInstanceOf(OutageException.class);
        assertThat(folder.resolve("gone")).doesNotExist();
    }

    private List<String> names(String below) throws IOException {
        try (Stream<Path> found = Files.list(folder.resolve(below))) {
            return found.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
