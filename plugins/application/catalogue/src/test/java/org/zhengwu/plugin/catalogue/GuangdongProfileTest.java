package org.zhengwu.plugin.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;
import org.zhengwu.api.application.catalogue.CheckedItem;
import org.zhengwu.api.application.catalogue.ItemContent;
import org.zhengwu.api.application.catalogue.ItemDraft;
import org.zhengwu.api.application.catalogue.ItemLimit;
import org.zhengwu.api.application.catalogue.Material;
import org.zhengwu.api.json.Json;
import org.zhengwu.api.technical.deadlines.LimitUnit;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.runtime.lines.Lines;

class GuangdongProfileTest {

    private static final Map<String, Object> LINE = Json.strict().readMap("""
            {"_id":{"$oid":"60ae6f95"},"TASK_CODE":"11440000006940116U2440102002003","ORGCODE":"006940116",
            "TASK_TYPE_TEXT":"行政许可","DEPT_NAME":"广东省教育厅 ","AREA_CODE_TEXT":"广东省",
            "parentCatalogId":"44010200200Y","TASK_TYPE":"01","TASK_NAME":"中小学地方课程教材初审",
            "parentCatalogName":"中小学地方课程教材初审、审定、复查","CATAID":"440102002003",
            "URL":"http://bsxt.gdbs.gov.cn/caption?approveSeq=5587&gdbsTokenId=","AREACODE":"440000",
            "ONLINECHECK":"1","matter_name":"中小学地方课程教材初审","matter_short":"无","matter_daily":"教材,初审",
            "visit_number":"0","co_department":"省级教育（受理,审核）、省级编办（审核）",
            "handle_location":"办理地点：广州市越秀区农林下路72号","handle_time":"70(工作日)",
            "handle_time_limit":"18(工作日)","matter_type":"行政许可","accept_standard":"根据《义务教育法》",
            "consult_phone":"020-37628755","courier_service":"是","bear_paltform":"无","complain_phone":"无",
            "online_book":"否","online_book_addr":"无","theme_category":["教育科研"],
            "service_object_name":["自然人","其他组织"],"material_intro":["登记表","教材清样（完整版、盲评版）"]}
            """, Object.class);

    private final GuangdongProfile profile = new GuangdongProfile();

    @Test
    void readsALineAsItIs() {
        CheckedItem item = read(Map.of()).orThrow();
        ItemContent content = item.content();

        assertThat(item.creditCode()).isEqualTo("11440000006940116U");
        assertThat(item.code().basicCode()).isEqualTo("440102002003");
        assertThat(item.organName()).isEqualTo("广东省教育厅");
        assertThat(content.statutoryLimit()).isEqualTo(ItemLimit.of(70, LimitUnit.WORKING_DAY));
        assertThat(content.promisedLimit()).isEqualTo(ItemLimit.of(18, LimitUnit.WORKING_DAY));
        assertThat(content.shortName()).isNull();
        assertThat(content.audience().keywords()).containsExactly("教材", "初审");
        assertThat(content.audience().serviceObjects())
                .contains(PartyKind.NATURAL_PERSON, PartyKind.RURAL_COLLECTIVE)
                .doesNotContain(PartyKind.ENTERPRISE);
        assertThat(content.authority().jointBodies()).containsExactly("省级教育（受理,审核）", "省级编办（审核）");
        assertThat(content.access().place()).isEqualTo("广州市越秀区农林下路72号");
        assertThat(content.access().courier()).isTrue();
        assertThat(content.access().booking()).isFalse();
        assertThat(content.materials()).extracting(Material::name).containsExactly("登记表", "教材清样（完整版、盲评版）");
    }

    @Test
    void readsTheCodesOfThisSourceAndNotTheNumbers() {
        assertThat(read(Map.of("TASK_TYPE", "20", "TASK_TYPE_TEXT", "其他行政权力", "matter_type", "无"))
                        .orThrow()
                        .content()
                        .type())
                .isEqualTo("10");
        assertThat(read(Map.of("TASK_TYPE", "21", "TASK_TYPE_TEXT", "公共服务", "matter_type", "公共服务"))
                        .orThrow()
                        .content()
                        .type())
                .isEqualTo("20");
        assertThat(codes(Map.of("TASK_TYPE", "20", "TASK_TYPE_TEXT", "公共服务"))).containsKey("type-mismatch");
        assertThat(codes(Map.of("TASK_TYPE", "77"))).containsKey("unknown-type");
    }

    @Test
    void readsWhatIsMissingAsAbsentWhateverTheMark() {
        for (Object mark : new Object[] {"无", "", " ", "　无 "}) {
            ItemContent content = read(Map.of("handle_time", mark, "handle_time_limit", mark, "material_intro", mark))
                    .orThrow()
                    .content();
            assertThat(content.statutoryLimit()).isNull();
            assertThat(content.promisedLimit()).isNull();
            assertThat(content.materials()).isEmpty();
        }
        Map<String, Object> nulls = new HashMap<>();
        nulls.put("handle_time", null);
        nulls.put("theme_category", null);
        assertThat(read(nulls).violations()).isEmpty();
    }

    @Test
    void readsTextsWhereListsStandAndListsWhereTextsStand() {
        ItemContent content = read(Map.of(
                        "theme_category",
                        "社会保障（社会保险、社会救助）、纳税",
                        "service_object_name",
                        "自然人，企业法人",
                        "material_intro",
                        "申请表；营业执照",
                        "consult_phone",
                        List.of("020-1", "020-2")))
                .orThrow()
                .content();
        assertThat(content.audience().themes()).containsExactly("社会保障（社会保险、社会救助）", "纳税");
        assertThat(content.audience().serviceObjects()).containsExactly(PartyKind.NATURAL_PERSON, PartyKind.ENTERPRISE);
        assertThat(content.materials()).hasSize(2);
        assertThat(content.access().consultationPhone()).isEqualTo("020-1\n020-2");
    }

    @Test
    void refusesALimitThatItWouldHaveToGuess() {
        assertThat(read(Map.of("handle_time", "90（自然日）")).orThrow().content().statutoryLimit())
                .isEqualTo(ItemLimit.of(90, LimitUnit.CALENDAR_DAY));
        assertThat(read(Map.of("handle_time", "90个工作日")).orThrow().content().statutoryLimit())
                .isEqualTo(ItemLimit.of(90, LimitUnit.WORKING_DAY));
        for (String unclear : new String[] {"20", "20(月)", "-5(工作日)", "二十个工作日", "20(工作日", "1.5(工作日)"}) {
            Map<String, Integer> codes = codes(Map.of("handle_time", unclear));
            assertThat(unclear.equals("20(工作日") || codes.containsKey("limit-form"))
                    .isTrue();
        }
        assertThat(codes(Map.of("handle_time", "5(工作日)"))).containsKey("looser-than-statutory");
    }

    @Test
    void takesTheCodesApartAndRefusesBadOnes() {
        assertThat(codes(Map.of("TASK_CODE", "TE440000GD030003VV2440102002003")))
                .containsOnlyKeys("code-form");
        assertThat(codes(Map.of("TASK_CODE", "13440000515356094L2440102002003")))
                .containsOnlyKeys("code-check-digit");
        assertThat(codes(Map.of("TASK_CODE", "11440000006940116U244010200200"))).containsOnlyKeys("code-form");
        assertThat(codes(Map.of("TASK_CODE", "440102002003"))).containsOnlyKeys("code-form");
        assertThat(codes(Map.of("TASK_CODE", "无"))).containsOnlyKeys("required");
        assertThat(read(Map.of("TASK_CODE", "11440000006940116U244010200200321"))
                        .orThrow()
                        .code()
                        .businessItem())
                .isEqualTo("21");
    }

    /** CAT-006: the report names what an item does not keep. */
    @Test
    void notesWhatItWouldOtherwiseLoseInSilence() {
        assertThat(notes(Map.of())).isEmpty();
        assertThat(notes(Map.of("accept_standard", "资金\u0000到位"))).containsExactly("accept_standard control-character");
        assertThat(notes(Map.of("material_intro", List.of("申请表", "章程\ud83d"))))
                .containsExactly("material_intro control-character");
        assertThat(notes(Map.of("accept_standard", "见<a class=x href='https://gd.gov.cn/1'>附件</a>")))
                .containsExactly("accept_standard markup");
        assertThat(notes(Map.of("URL", "ftp://gd.gov.cn/1"))).containsExactly("URL form");
        assertThat(notes(Map.of("online_book_addr", "“粤省事”小程序"))).containsExactly("online_book_addr form");
        assertThat(notes(Map.of("online_book", "节假日除外"))).containsExactly("online_book unknown-code");
        assertThat(notes(Map.of("matter_daily", "教".repeat(101)))).containsExactly("matter_daily too-long");
        assertThat(notes(Map.of("charge_standard", "每证10元"))).containsExactly("charge_standard unknown-member");
        assertThat(notes(Map.of("charge_standard", "无"))).isEmpty();
    }

    @Test
    void readsTheRestOfALineThatItNotes() {
        ItemContent content = read(Map.of(
                        "accept_standard",
                        "资金\u0000到位",
                        "URL",
                        "网厅系统",
                        "online_book",
                        "节假日除外",
                        "matter_daily",
                        "教材," + "教".repeat(101)))
                .orThrow()
                .content();

        assertThat(content.handling().conditions()).isEqualTo("资金到位");
        assertThat(content.access().url()).isNull();
        assertThat(content.access().booking()).isFalse();
        assertThat(content.audience().keywords()).containsExactly("教材");
    }

    /** LIC-015: a source without a word on fees does not say that there are none. */
    @Test
    void statesNothingOfFees() {
        assertThat(read(Map.of()).orThrow().content().fees()).isNull();
    }

    @Test
    void readsEveryRealItemOrSaysWhatIsWrongWithIt() throws IOException {
        Map<String, Integer> refused = new TreeMap<>();
        int good = 0;
        try (InputStream file = RealItems.open()) {
            Lines lines = new Lines(file, 1 << 20);
            for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
                assertThat(line.text()).isNotNull();
                Map<String, Integer> codes = codesOf(Json.strict().readMap(String.valueOf(line.text()), Object.class));
                if (codes.isEmpty()) {
                    good++;
                }
                codes.forEach((code, count) -> refused.merge(code, count, Integer::sum));
            }
        }
        System.out.println("Real items: " + good + " good, refused for " + refused);
        assertThat(good).isEqualTo(1795);
        assertThat(refused).isEqualTo(Map.of("code-form", 3, "code-check-digit", 2));
    }

    private Checked<CheckedItem> read(Map<String, ?> changes) {
        Map<String, Object> line = new HashMap<>(LINE);
        line.putAll(changes);
        Violations violations = new Violations();
        ItemDraft draft = profile.read(line, violations, new Violations());
        Checked<ItemDraft> read = violations.check(() -> draft);
        return read.violations().isEmpty() ? draft.check() : Checked.invalid(read.violations());
    }

    private List<String> notes(Map<String, ?> changes) {
        Map<String, Object> line = new HashMap<>(LINE);
        line.putAll(changes);
        Violations notes = new Violations();
        ItemDraft draft = profile.read(line, new Violations(), notes);
        return notes.check(() -> draft).violations().stream()
                .map(each -> each.field() + " " + each.code())
                .toList();
    }

    private Map<String, Integer> codes(Map<String, ?> changes) {
        Map<String, Object> line = new HashMap<>(LINE);
        line.putAll(changes);
        return codesOf(line);
    }

    private Map<String, Integer> codesOf(Map<String, Object> line) {
        Violations violations = new Violations();
        ItemDraft draft = profile.read(line, violations, new Violations());
        Map<String, Integer> codes = new TreeMap<>();
        violations.check(() -> draft).violations().forEach(each -> codes.merge(each.code(), 1, Integer::sum));
        if (codes.isEmpty()) {
            draft.check().violations().forEach(each -> codes.merge(each.code(), 1, Integer::sum));
        }
        return codes;
    }
}
