package org.zhengwu.plugin.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.DecisionDraft;
import org.zhengwu.api.application.cases.DemandDraft;
import org.zhengwu.api.application.cases.RemediesDraft;
import org.zhengwu.api.application.cases.SupplementNoticeDraft;
import org.zhengwu.api.application.catalogue.ItemId;

/** What the documents of a case say to its applicant (LIC-003, LIC-007, LIC-009). */
class CaseDocumentsTest {

    private static final DecisionDraft REFUSAL =
            new DecisionDraft("REFUSE", "面积不足。\n通风不良。", new RemediesDraft("市政府", "市法院"), null);

    @Test
    void nameWhomTheyAreServedOnInFull() {
        try (Desk desk = Desk.open()) {
            Case accepted = desk.accepted(World.PERMIT);

            assertThat(document(desk)).contains("王小明：").doesNotContain("王*");
            assertThat(desk.cases
                            .previewDecision(desk.clerk, accepted.id(), REFUSAL)
                            .content())
                    .contains("王小明：");
            assertThat(accepted.applicant().name()).hasToString("王*");
            assertThat(desk.world.audited).noneMatch(fact -> fact.toString().contains("王小明"));
            assertThat(desk.world.notices).noneMatch(notice -> notice.contains("王小明"));
        }
    }

    @Test
    void callWhatIsMissingAsTheApplicantKnowsIt() {
        try (Desk desk = Desk.open()) {
            Case submitted = desk.submitted(World.FORMED);
            List<DemandDraft> demands =
                    List.of(new DemandDraft("M1", null, "没有签字"), new DemandDraft(null, "since", "早于成立日期"));

            desk.cases.requestSupplement(
                    desk.clerk, submitted.id(), submitted.revision(), new SupplementNoticeDraft(demands, "2026-03-20"));

            assertThat(document(desk)).contains("<p>1. 材料“申请表”：没有签字</p>").contains("<p>2. 表单项“字段”：早于成立日期</p>");
        }
    }

    @Test
    void sayWhatIsDecided() {
        try (Desk desk = Desk.open()) {
            assertThat(refusalOf(desk, World.PERMIT))
                    .contains("<h1>不予行政许可决定书</h1>")
                    .contains("本机关决定不予行政许可。")
                    .contains("<p>理由：面积不足。</p>\n<p>通风不良。</p>");
            assertThat(refusalOf(desk, World.UNLIMITED))
                    .contains("<h1>不予办理决定书</h1>")
                    .contains("本机关决定不予办理。");
        }
    }

    private static String refusalOf(Desk desk, ItemId item) {
        Case accepted = desk.accepted(item);
        return desk.cases.previewDecision(desk.clerk, accepted.id(), REFUSAL).content();
    }

    private static String document(Desk desk) {
        return desk.world.written.values().iterator().next();
    }
}
