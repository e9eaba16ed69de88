package org.zhengwu.plugin.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.application.catalogue.ImportReport;
import org.zhengwu.api.application.catalogue.ItemContent;
import org.zhengwu.api.application.catalogue.ItemDraft;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.application.catalogue.ItemQuery;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.json.Json;
import org.zhengwu.runtime.se.Zhengwu;

/** LIC-015: what an earlier version kept as free, whether it was said or not. */
class FeesMigrationTest {

    private static final ItemDraft SILENT = Drafts.permit(
                    Drafts.code(Drafts.creditCode("440000", 1), 2, 1), "设立学校,\"fees\":[],")
            .organName("省厅")
            .division(World.GUANGDONG)
            .build();

    private final World world = new World();
    private final Caller manager = world.manager(World.GUANGDONG);

    /** A database of its own, which outlasts the server on it. */
    DataSource database() {
        JdbcDataSource database = new JdbcDataSource();
        database.setUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return database;
    }

    @Test
    void saysNothingOfFeesAnyMoreAndStaysUnchanged() throws SQLException {
        DataSource database = database();
        try (Zhengwu before = world.on(database)) {
            assertThat(imported(before).accepted()).isEqualTo(1);
        }
        putBack(database);
        try (Zhengwu now = world.on(database)) {
            ServiceCatalogue catalogue = World.catalogue(now);
            assertThat(catalogue
                            .items(World.visitor(), ItemQuery.EVERYTHING, PageRequest.first())
                            .items())
                    .singleElement()
                    .satisfies(found -> assertThat(catalogue.find(World.visitor(), found.id()))
                            .hasValueSatisfying(item -> {
                                assertThat(item.fees()).isNull();
                                assertThat(item.name()).isEqualTo(SILENT.name());
                            }));
            assertThat(imported(now).unchanged()).isEqualTo(1);
        }
    }

    @Test
    void digestsSilenceAsBeforeAndFreeAsSomethingElse() throws NoSuchAlgorithmException {
        ItemContent free = content(SILENT, true);
        OrganId organ = new OrganId(new UUID(1, 1));
        DivisionId division = new DivisionId(new UUID(1, 2));
        Said before = new Said(organ, division, null, free);
        byte[] hash = MessageDigest.getInstance("SHA-256")
                .digest(Json.strict().canonical(before).getBytes(UTF_8));

        assertThat(written(content(SILENT, false), organ, division).digest())
                .isEqualTo(HexFormat.of().formatHex(hash));
        assertThat(written(free, organ, division).digest())
                .isNotEqualTo(HexFormat.of().formatHex(hash));
    }

    private static ItemContent content(ItemDraft draft, boolean free) {
        String line = Json.strict().write(draft);
        String stated = free ? line.replaceFirst("}$", ",\"fees\":[]}") : line;
        return Json.strict().read(stated, ItemDraft.class).check().orThrow().content();
    }

    private static WrittenItem written(ItemContent content, OrganId organ, DivisionId division) {
        return new WrittenItem(SILENT.check().orThrow().code(), organ, division, null, null, content);
    }

    private ImportReport imported(Zhengwu zhengwu) {
        byte[] line = Json.strict().write(SILENT).getBytes(UTF_8);
        return World.catalogue(zhengwu).importItems(manager, null, new ByteArrayInputStream(line));
    }

    /** Makes the database what the version before left. */
    private static void putBack(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            int written = statement.executeUpdate(
                    "update cat_content set document = replace(document, ',\"audience\":', ',\"fees\":[],\"audience\":')");
            assertThat(written).isEqualTo(1);
            statement.executeUpdate("delete from \"catalogue_history\" where \"version\" = '2'");
        }
    }

    /** What the digest was of. */
    record Said(
            OrganId organ, DivisionId division, @Nullable ItemId superior, ItemContent content) {}
}
