package org.zhengwu.plugin.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.json.Json;
import org.zhengwu.api.technical.exchange.Closing;
import org.zhengwu.spi.technical.exchange.OutgoingBatch;
import org.zhengwu.spi.technical.exchange.ReceiptDraft;
import org.zhengwu.testing.Checkout;

/** The schemas of the guide say what the server writes and takes. */
class ExchangeSchemasTest {

    private static final Path DOCS = Checkout.root().resolve("docs");

    @Test
    void writesWhatTheSchemaOfBatchesSays() throws IOException {
        Nation nation = new Nation();
        try (Province province = Province.below(nation)) {
            province.tell(Province.report(1, "M1", List.of(), List.of(Province.special(LocalDate.EPOCH)), null));
            province.tell(Province.decided(2, Closing.PERMIT_GRANTED));
            province.tell(Province.report(2, "M2", List.of(), List.of(), null));
        }

        assertThat(nation.seen()).hasSizeGreaterThan(8);
        for (OutgoingBatch batch : nation.got) {
            assertThat(flaws("exchange-batch", batch.content())).isZero();
        }
    }

    @Test
    void takesTheExamplesOfTheGuide() throws IOException {
        String guide = Files.readString(DOCS.resolve("guides/exchange.md"));
        String batch = example("exchange-batch");
        String receipt = example("exchange-receipt");

        assertThat(guide).contains(batch, receipt);
        assertThat(flaws("exchange-batch", batch)).isZero();
        assertThat(flaws("exchange-receipt", receipt)).isZero();
        assertThat(Json.strict().read(receipt, ReceiptDraft.class).check().violations())
                .isEmpty();
    }

    @Test
    void refusesWhatTheCheckRefuses() throws IOException {
        String receipt = example("exchange-receipt");
        for (String[] change : new String[][] {
            {"0190f5c2-0000-7000-8000-0000000000b1", "1"},
            {"5f0c8f7e-2b1d-3c55-8a39-1f0d2c9b7e10", "a"},
            {"unknown-code", "王小明"},
            {"result_type", "a b"},
            {"[{\"field\": \"result_type\", \"code\": \"unknown-code\"}]", "[]"},
        }) {
            String changed = receipt.replace(change[0], change[1]);

            assertThat(flaws("exchange-receipt", changed)).as(change[1]).isPositive();
            assertThat(Json.strict().read(changed, ReceiptDraft.class).check().violations())
                    .as(change[1])
                    .isNotEmpty();
        }
    }

    private static String example(String of) throws IOException {
        return Files.readString(DOCS.resolve("schemas/" + of + ".example.json"));
    }

    private static int flaws(String schema, String text) throws IOException {
        String source = Files.readString(DOCS.resolve("schemas/" + schema + ".schema.json"));
        JsonSchema parsed =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(source);
        return parsed.validate(new ObjectMapper().readTree(text)).size();
    }
}
