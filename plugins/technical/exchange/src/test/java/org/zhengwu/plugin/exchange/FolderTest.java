package org.zhengwu.plugin.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengwu.api.technical.exchange.BatchId;
import org.zhengwu.api.technical.exchange.ExchangeRow;
import org.zhengwu.api.technical.exchange.RowKind;
import org.zhengwu.api.technical.exchange.RowState;
import org.zhengwu.spi.technical.exchange.OutgoingBatch;

/** The upper level by a folder. */
class FolderTest {

    @TempDir
    Path place;

    @Test
    void goesTheWholeWayByFiles() throws IOException {
        Path folder = Files.createDirectories(place.resolve("nation"));
        try (Province province = Province.with(settings(folder))) {
            province.tell(Province.accepted(1));
            Path batch = only(folder.resolve("out"));
            String id = batch.getFileName().toString().replace(".batch.json", "");
            List<String> guids = Nation.guids(new OutgoingBatch(BatchId.of(id), Files.readString(batch)));
            put(
                    folder,
                    "{\"batch\": \"%s\", \"taken\": [\"%s\", \"%s\"],".formatted(id, guids.get(1), guids.get(2))
                            + " \"refused\": [{\"row\": \"%s\",".formatted(guids.get(0))
                            + " \"reasons\": [{\"field\": \"item_code\", \"code\": \"unknown-item\"}]}]}");
            province.zhengwu.settle();

            assertThat(only(folder.resolve("acknowledged"))).hasFileName("receipt.json");
            ExchangeRow refused = province.row(Province.accepted(1).subject(), RowKind.ACCEPT);
            assertThat(refused.state()).isEqualTo(RowState.REFUSED);
            assertThat(refused.guid()).hasToString(guids.get(0));
        }
    }

    @Test
    void putsAsideAReceiptThatCannotBeReadWithTheReason() throws IOException {
        Path folder = Files.createDirectories(place.resolve("nation"));
        try (Province province = Province.with(settings(folder))) {
            province.tell(Province.accepted(1));
            put(folder, "{\"batch\": ");
            province.zhengwu.settle();

            try (Stream<Path> rejected = Files.list(folder.resolve("rejected"))) {
                assertThat(rejected.map(each -> each.getFileName().toString()))
                        .hasSize(2)
                        .anyMatch(name -> name.endsWith(".reason.json"));
            }
        }
    }

    @Test
    void waitsForAFolderThatIsNotThere() throws IOException {
        Path folder = place.resolve("nation");
        try (Province province = Province.with(settings(folder))) {
            province.tell(Province.accepted(1));
            assertThat(folder).doesNotExist();

            Files.createDirectories(folder);
            province.zhengwu.settle();

            assertThat(only(folder.resolve("out"))).exists();
        }
    }

    @Test
    void startsWithNoWrongSetting() {
        for (Map<String, String> wrong : List.of(
                Map.of("zhengwu.exchange.data-source", ""),
                Map.of("zhengwu.exchange.batch", "0"),
                Map.of("zhengwu.exchange.batch", "1001"),
                Map.of("zhengwu.exchange.pause", "PT0S"))) {
            assertThatThrownBy(() -> Province.with(settings(place, wrong)))
                    .hasMessageContaining(wrong.keySet().iterator().next());
        }
    }

    private static Map<String, String> settings(Path folder) {
        return settings(folder, Map.of());
    }

    private static Map<String, String> settings(Path folder, Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(more);
        settings.put("zhengwu.exchange.folder", folder.toString());
        settings.put("zhengwu.exchange.patience", "PT0S");
        return settings;
    }

    private static void put(Path folder, String receipt) throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.move(Files.writeString(in.resolve("receipt.part"), receipt), in.resolve("receipt.json"));
    }

    private static Path only(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            List<Path> all = found.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }
}
