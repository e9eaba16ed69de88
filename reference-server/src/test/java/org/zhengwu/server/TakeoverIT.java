package org.zhengwu.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengwu.api.http.MediaTypes;
import org.zhengwu.api.json.Json;
import org.zhengwu.api.technical.identity.TakeoverReport;
import org.zhengwu.testing.ServerProcess;

/** Organs, accounts, grants and divisions from workbooks, over HTTP (系统接管). */
class TakeoverIT {

    @TempDir
    static Path folder;

    private static ServerProcess server;
    private static HttpCalls visitor;

    @BeforeAll
    static void start() {
        server = ServerProcess.demo(folder.resolve("data"));
        visitor = new HttpCalls(server.port());
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void importsTheFirstSheetOfAWorkbook() {
        HttpCalls system = visitor.as("system-admin");
        byte[] accounts = Workbook.of(Workbook.row(
                        1, Workbook.text("A1", "登录名"), Workbook.text("B1", "姓名"), Workbook.text("C1", "初始口令"))
                + Workbook.row(
                        2, Workbook.text("A2", "sheet-a"), Workbook.text("B2", "甲"), Workbook.number("C2", 0, "2041"))
                + Workbook.row(
                        4,
                        Workbook.text("A4", "sheet-b"),
                        Workbook.text("B4", "乙"),
                        Workbook.text("C4", "first-Word-2041")));
        byte[] divisions = Workbook.of(Workbook.row(
                1,
                Workbook.number("A1", 0, "441900998"),
                Workbook.text("B1", "测试街道"),
                Workbook.number("C1", 0, "441900")));

        for (String type : List.of(MediaTypes.XLSX, "application/octet-stream")) {
            TakeoverReport report = Json.lenient()
                    .read(
                            system.post("/api/v1/accounts/imports", type, accounts)
                                    .expect(200)
                                    .body(),
                            TakeoverReport.class);
            assertThat(report.accepted() + report.unchanged()).isEqualTo(1);
            assertThat(report.rejected()).singleElement().satisfies(line -> {
                assertThat(line.line()).isEqualTo(2);
                assertThat(line.detail()).contains("password", "应有 10 至 128 个字符");
            });
        }
        assertThat(system.post("/api/v1/divisions/imports", MediaTypes.XLSX, divisions)
                        .expect(200)
                        .text("accepted"))
                .isEqualTo("1");
    }

    @Test
    void importsNothingOfAWorkbookThatIsBroken() {
        byte[] sound = Workbook.of(Workbook.row(1, Workbook.text("A1", "x")));
        byte[] torn = Arrays.copyOf(sound, sound.length / 2);
        for (String path : List.of("organs", "accounts", "divisions")) {
            HttpCalls.Answer answer =
                    visitor.as("system-admin").post("/api/v1/" + path + "/imports", MediaTypes.XLSX, torn);
            assertThat(answer.expect(400).body()).contains("请使用以 XLSX 格式保存的工作簿");
        }
        assertThat(visitor.post("/api/v1/grants/imports", MediaTypes.XLSX, sound)
                        .status())
                .isEqualTo(401);
        assertThat(visitor.as("system-admin")
                        .post("/api/v1/grants/imports", MediaTypes.XLSX, sound)
                        .status())
                .isEqualTo(403);
    }
}
