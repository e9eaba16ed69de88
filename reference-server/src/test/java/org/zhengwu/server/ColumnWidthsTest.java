package org.zhengwu.server;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhengwu.testing.Checkout;

/** Texts are limited by code points, columns of H2 by UTF-16 units: those of texts are twice as wide as the limit. */
class ColumnWidthsTest {

    private static final Pattern TABLE = Pattern.compile("create table (\\w+)");
    private static final Pattern WIDTH = Pattern.compile(" {4}(\\w+) varchar\\((\\d+)\\).*");

    /** The longest text of each column that has a width and holds what people write; a file name has an extension. */
    private static final Map<String, Integer> TEXTS = Map.ofEntries(
            Map.entry("id_era.name", 60),
            Map.entry("id_organ.name", 200),
            Map.entry("st_document.name", 111),
            Map.entry("cd_version.name", 200),
            Map.entry("cd_version.name_en", 200),
            Map.entry("cd_version.source", 500),
            Map.entry("sl_seal.owner", 200),
            Map.entry("sl_seal.name", 20),
            Map.entry("sl_seal.key_reference", 200),
            Map.entry("sl_seal.revoked_for", 200),
            Map.entry("cs_handover.external_number", 100));

    /** What holds ASCII alone, or is measured or cut in UTF-16 units before. */
    private static final Set<String> CODES = Set.of("""
        accepted_by account action algorithm authority batch bundle case_number case_type channel
        clock code credit_code decider decision_document decision_outcome delivery_way
        digest division error files fingerprint handler hash idempotency_key identifier_digest
        identifier_kind imported intake_clock item kind level limit_unit matter media_type
        notice_document open_subject operation opinion organ outcome parent party party_kind
        password post previous project_no proven_as provider read_by recipient reference refusal_document refusal_organ
        refusal_outcome request result reviewer role rule sealed_with state step subject
        subscriber successor superior suspension_document suspension_procedure system_name technology template type
        type_code uploader uploader_party way window_organ rt_lock.name id_state.name
        id_secret.name id_account.name adt_chain.name ap_seat.id cs_answer.answer
        """.strip().split("\\s+"));

    @Test
    void holdsEveryTextOfCharactersBeyondTheBasicPlane() throws IOException {
        Map<String, Integer> widths = widths();
        assertThat(widths).containsKeys(TEXTS.keySet().toArray(String[]::new));

        assertThat(widths).allSatisfy((column, width) -> {
            boolean code = CODES.contains(column) || CODES.contains(column.substring(column.indexOf('.') + 1));
            if (!code) {
                assertThat(TEXTS)
                        .as("a column of texts without a limit, or one of codes")
                        .containsKey(column);
                assertThat(width).as(column).isGreaterThanOrEqualTo(2 * requireNonNull(TEXTS.get(column)));
            }
        });
    }

    private static Map<String, Integer> widths() throws IOException {
        Map<String, Integer> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Checkout.root().resolve("plugins"))) {
            for (Path file : files.filter(ColumnWidthsTest::isMigration).toList()) {
                String table = "";
                for (String line : Files.readAllLines(file)) {
                    Matcher create = TABLE.matcher(line);
                    table = create.find() ? create.group(1) : table;
                    Matcher column = WIDTH.matcher(line);
                    if (column.matches()) {
                        found.put(table + "." + column.group(1), Integer.valueOf(column.group(2)));
                    }
                }
            }
        }
        return found;
    }

    private static boolean isMigration(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.contains("/src/main/resources/") && path.endsWith(".sql");
    }
}
