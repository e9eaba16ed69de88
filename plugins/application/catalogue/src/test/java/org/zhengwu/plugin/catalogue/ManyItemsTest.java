package org.zhengwu.plugin.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.application.catalogue.ItemQuery;
import org.zhengwu.api.application.catalogue.ItemSummary;
import org.zhengwu.runtime.persistence.Statements;
import org.zhengwu.runtime.se.Zhengwu;
import org.zhengwu.spi.application.catalogue.Items;

/** Measures the lists among many items; the limit is far above what a quiet machine needs. */
@Tag("full")
class ManyItemsTest {

    private static final String CREDIT_CODE = Drafts.creditCode("440000", 1);
    private static final int ITEMS = 20_000;
    private static final int ROUNDS = 9;
    private static final long LIMIT_MILLIS = 1500;
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(9999, 12, 31);
    private static final String DOCUMENT = "{\"name\":\"事项\",\"type\":\"20\",\"caseType\":\"PROMISED\","
            + "\"legalBases\":[],\"authority\":{\"exerciseLevels\":[],\"jointBodies\":[]},"
            + "\"handling\":{\"steps\":[],\"forms\":[],\"specialProcedures\":[],\"jointHandling\":false,"
            + "\"verification\":false,\"personalPresence\":false,\"commitment\":false},\"result\":{},\"fees\":[],"
            + "\"audience\":{\"serviceObjects\":[],\"themes\":[],\"lifeEvents\":[],\"keywords\":[]},"
            + "\"access\":{\"booking\":false,\"onlinePayment\":false,\"courier\":false,\"online\":false,"
            + "\"windows\":[]},\"materials\":[],\"questions\":[]}";

    private final World world = new World();
    private final List<String> divisions =
            List.of(World.GUANGDONG, World.GUANGZHOU, World.SHENZHEN, World.NANSHAN, World.STREET);
    private final List<OrganId> organs = new ArrayList<>();

    @Test
    void answersQuicklyOnH2() {
        measure("H2", world.builder().h2InMemory());
    }

    @Test
    void answersQuicklyOnPostgres() {
        measure("PostgreSQL", world.builder().dataSource(OwnPostgres.fresh()));
    }

    private void measure(String database, Zhengwu.Builder builder) {
        for (int i = 0; i < 50; i++) {
            String division = divisions.get(i % divisions.size());
            organs.add(world.enter("ORGAN" + i, "机关" + i, world.id(division)).id());
        }
        try (Zhengwu zhengwu = builder.start()) {
            fill(zhengwu);
            long slowest = 0;
            for (Question each : questions()) {
                slowest = Math.max(slowest, ask(database, zhengwu, each));
            }
            long start = System.nanoTime();
            for (int i = 0; i < 1000; i++) {
                ItemId item = new ItemId(new UUID(7, i * 97L % ITEMS));
                assertThat(zhengwu.service(Items.class).current(item, FROM)).isPresent();
            }
            System.out.println(database + ": terms of an item for a case: "
                    + (System.nanoTime() - start) / 1_000_000_000.0 + " ms");
            assertThat(slowest).isLessThan(LIMIT_MILLIS);
        }
    }

    private List<Question> questions() {
        return List.of(
                new Question("everything", ItemQuery.EVERYTHING),
                new Question("list of a street", ItemQuery.of(null, World.STREET, null, null, null, null)),
                new Question("list of a city", ItemQuery.of(null, World.SHENZHEN, null, null, null, null)),
                new Question("a rare type", ItemQuery.of(null, null, "09", null, null, null)),
                new Question(
                        "an organ",
                        ItemQuery.of(null, null, null, null, null, organs.get(7).toString())),
                new Question("a frequent word", ItemQuery.of("许可", null, null, null, null, null)),
                new Question("a rare word", ItemQuery.of("独特", null, null, null, null, null)),
                new Question("no such words", ItemQuery.of("没有 这个", null, null, null, null, null)),
                new Question("a rare word in a city", ItemQuery.of("独特", World.SHENZHEN, null, null, null, null)),
                new Question("a theme", ItemQuery.of(null, null, null, null, "主题3", null)),
                new Question("for enterprises", ItemQuery.of(null, null, null, "ENTERPRISE", null, null)));
    }

    private long ask(String database, Zhengwu zhengwu, Question question) {
        long[] times = new long[ROUNDS];
        Page<ItemSummary> page = null;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            page = World.catalogue(zhengwu).items(World.visitor(), question.query(), PageRequest.first());
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        long median = times[ROUNDS / 2] / 1000;
        System.out.println(database + ": " + question.name() + ": median " + median / 1000.0 + " ms, found "
                + (page == null ? "" : page.count()));
        return median / 1000;
    }

    private void fill(Zhengwu zhengwu) {
        Statements statements = zhengwu.service(Statements.class);
        long start = System.nanoTime();
        for (int from = 0; from < ITEMS; from += 2000) {
            int first = from;
            zhengwu.transactions().required(() -> {
                for (int i = first; i < first + 2000; i++) {
                    insert(statements, i);
                }
            });
        }
        zhengwu.transactions().required(() -> statements.update("analyze"));
        System.out.println("Filled in " + (System.nanoTime() - start) / 1_000_000 + " ms");
    }

    private void insert(Statements statements, int i) {
        UUID item = new UUID(7, i);
        UUID version = new UUID(8, i);
        String code = Drafts.code(CREDIT_CODE, 2, (int) (i * 7919L % ITEMS));
        String name = (i % 3 == 0 ? "许可事项" : "服务事项") + i + (i % 9973 == 0 ? "独特" : "");
        int organ = i % organs.size();
        boolean regional = organ % divisions.size() == 2 && i % 10 == 7;
        statements.update(
                "insert into cat_item (id, code, last_number, changes, revision) values (?, ?, 1, 1, 1)", item, code);
        statements.update(
                "insert into cat_version (id, item, number, state, code, name, type, organ, division, superior,"
                        + " search, facets, digest, holds_from, holds_until) values (?, ?, 1, 'PUBLISHED', ?, ?,"
                        + " ?, ?, ?, ?, ?, ?, '', ?, ?)",
                version,
                item,
                code,
                name,
                i % 5000 == 0 ? "09" : "20",
                organs.get(organ).value(),
                world.id(divisions.get(organ % divisions.size())).value(),
                regional ? new UUID(7, i - 2) : new UUID(0, 0),
                code + " " + name + " 关键词甲 关键词乙 一个比较长的别名用来占地方",
                "|for:" + (i % 2 == 0 ? "*" : "NATURAL_PERSON") + "|theme:主题" + i % 40 + "|",
                FROM,
                UNTIL);
        statements.update("insert into cat_content (id, document) values (?, ?)", version, DOCUMENT);
    }

    private record Question(String name, ItemQuery query) {}
}
