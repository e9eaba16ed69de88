package org.zhengwu.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.json.Json;

/** The way of an application through the demo region, each step by the person whose it is. */
final class Journey {

    private static final String ITEM = "经营性人力资源服务机构从事职业中介活动许可";
    private static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
            .getBytes(StandardCharsets.US_ASCII);

    private final HttpCalls visitor;
    private final HttpCalls staff;
    private final HttpCalls citizen;

    Journey(HttpCalls visitor) {
        this(visitor, visitor);
    }

    /** A journey whose applicant and staff come by different servers. */
    Journey(HttpCalls applicant, HttpCalls staff) {
        this.visitor = applicant;
        this.staff = staff;
        this.citizen = applicant.as("citizen1");
    }

    /** From the draft to the delivery. */
    void walk() {
        String path = "/api/v1/cases/" + submit().text("id");
        HttpCalls official = staff.as("official-sz");
        assertThat(official.get("/api/v1/cases?inbox").expect(200).body()).contains(ITEM);
        step(official, path, "/acceptance", null);
        review(staff.as("official-sz2"), path);
        HttpCalls head = staff.as("head-sz");
        step(head, path, "/decision", Map.of("outcome", "GRANT"));
        HttpCalls.Answer delivered = step(official, path, "/delivery", Map.of("way", "ONLINE"));
        assertThat(delivered.text("state")).isEqualTo("DELIVERED");
        assertThat(citizen.get(path + "/history").expect(200).body()).contains("GRANT", "DELIVER");
        assertThat(citizen.get(path + "/deadlines").expect(200).body()).contains("PROMISED", "STATUTORY");
        assertThat(visitor.as("citizen2").get(path).status()).isEqualTo(404);
        assertThat(staff.as("official-gz").get(path).status()).isEqualTo(404);
        assertThat(staff.as("official-sz-other").get(path).status()).isEqualTo(404);
        assertThat(staff.as("official-gd").get(path).status()).isEqualTo(200);
        assertThat(citizen.get("/api/v1/notices").expect(200).body()).contains("items");
    }

    /** A submitted case. */
    HttpCalls.Answer submit() {
        HttpCalls.Answer draft = citizen.post("/api/v1/cases", draft()).expect(201);
        return citizen.step(draft, "/api/v1/cases/" + draft.text("id") + "/submission", null)
                .expect(200);
    }

    /** The address of the approval of a case that was accepted. */
    String accept() {
        String path = "/api/v1/cases/" + submit().text("id");
        step(staff.as("official-sz"), path, "/acceptance", null);
        return approval(staff.as("official-sz2"), path);
    }

    private Map<String, Object> draft() {
        Map<String, Object> draft = new LinkedHashMap<>();
        draft.put("item", item());
        draft.put("form", Map.of("remark", "演示"));
        draft.put(
                "materials",
                List.of(
                        Map.of("slot", "application", "document", upload("申请书.pdf")),
                        Map.of("slot", "staff", "document", upload("名单.pdf"))));
        return draft;
    }

    private String item() {
        String found = visitor.get("/api/v1/items?division=440300&q=" + encoded(ITEM))
                .expect(200)
                .body();
        return String.valueOf(first(found, ITEM).get("id"));
    }

    private String upload(String name) {
        return citizen.post("/api/v1/attachments?name=" + encoded(name), "application/pdf", PDF)
                .expect(201)
                .text("id");
    }

    private static HttpCalls.Answer step(HttpCalls person, String path, String step, @Nullable Object body) {
        return person.step(person.get(path).expect(200), path + step, body).expect(200);
    }

    private static void review(HttpCalls reviewer, String casePath) {
        String approval = approval(reviewer, casePath);
        reviewer.step(reviewer.get(approval).expect(200), approval + "/review", Map.of("opinion", "AGREE"))
                .expect(200);
    }

    private static String approval(HttpCalls reviewer, String casePath) {
        String id = casePath.substring(casePath.lastIndexOf('/') + 1);
        String waiting = reviewer.get("/api/v1/approvals?state=IN_REVIEW&limit=100")
                .expect(200)
                .body();
        return "/api/v1/approvals/" + first(waiting, id).get("id");
    }

    /** The first item of a page that holds the text. */
    private static Map<String, Object> first(String page, String text) {
        Items items = Json.lenient().read(page, Items.class);
        return items.items().stream()
                .filter(each -> each.toString().contains(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing holds " + text + " in " + page));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    record Items(List<Map<String, Object>> items) {}
}
