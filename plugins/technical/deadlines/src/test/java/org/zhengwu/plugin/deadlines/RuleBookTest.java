package org.zhengwu.plugin.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.Post;
import org.zhengwu.api.technical.deadlines.Bearer;
import org.zhengwu.api.technical.deadlines.ClockKind;
import org.zhengwu.api.technical.deadlines.Direction;
import org.zhengwu.api.technical.deadlines.LapseAction;
import org.zhengwu.api.technical.deadlines.Limit;
import org.zhengwu.api.technical.deadlines.LimitUnit;
import org.zhengwu.api.technical.deadlines.TimeLimitRule;

class RuleBookTest {

    private static final DivisionCode CITY = DivisionCode.of("440300");
    private static final DivisionCode PROVINCE = DivisionCode.of("440000");
    private static final List<DivisionCode> ANCESTRY = List.of(CITY, PROVINCE, DivisionCode.NATION);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void holdsTheLimitsOfThePermitLaw() {
        assertThat(limit("permit-supplement-notice")).isEqualTo(new Limit(5, LimitUnit.WORKING_DAY));
        assertThat(limit("permit-decision")).isEqualTo(new Limit(20, LimitUnit.WORKING_DAY));
        assertThat(limit("permit-decision-joint")).isEqualTo(new Limit(45, LimitUnit.WORKING_DAY));
        assertThat(limit("permit-delivery")).isEqualTo(new Limit(10, LimitUnit.WORKING_DAY));
        assertThat(limit("permit-verification")).isEqualTo(new Limit(5, LimitUnit.WORKING_DAY));
        assertThat(limit("permit-hearing-request")).isEqualTo(new Limit(5, LimitUnit.WORKING_DAY));
        assertThat(limit("permit-hearing")).isEqualTo(new Limit(20, LimitUnit.WORKING_DAY));
        assertThat(limit("permit-hearing-notice")).isEqualTo(new Limit(7, LimitUnit.CALENDAR_DAY));
        assertThat(limit("permit-renewal-application")).isEqualTo(new Limit(30, LimitUnit.CALENDAR_DAY));
        assertThat(limit("permit-renewal-decision")).isEqualTo(new Limit(0, LimitUnit.CALENDAR_DAY));
    }

    @Test
    void drawsTheConsequencesOfThePermitLaw() {
        assertThat(national("permit-supplement-notice").lapse()).isEqualTo(LapseAction.DEEMED_ACCEPTED);
        assertThat(national("permit-renewal-decision").lapse()).isEqualTo(LapseAction.DEEMED_RENEWED);
        assertThat(national("permit-decision").lapse()).isEqualTo(LapseAction.ALARM);
        assertThat(national("permit-decision").extension())
                .isEqualTo(new TimeLimitRule.Extension(new Limit(10, LimitUnit.WORKING_DAY), Post.HEAD));
        assertThat(national("permit-decision-joint").extension())
                .isEqualTo(new TimeLimitRule.Extension(new Limit(15, LimitUnit.WORKING_DAY), Post.GOVERNMENT_HEAD));
        assertThat(national("permit-hearing-notice").direction()).isEqualTo(Direction.BACKWARD);
        assertThat(national("permit-renewal-application").bearer()).isEqualTo(Bearer.PARTY);
        assertThat(national("permit-decision").basis()).isEqualTo("《中华人民共和国行政许可法》第四十二条第一款、第四十五条");
    }

    @Test
    void statesNoLimitForOtherItemsAndPromises() {
        assertThat(national("item-decision").limit()).isNull();
        assertThat(book().find(ClockKind.PROMISED, "permit-decision", ANCESTRY, DAY))
                .get()
                .satisfies(rule -> assertThat(rule.matter()).isEqualTo(RuleBook.PROMISE))
                .satisfies(rule -> assertThat(rule.limit()).isNull());
    }

    @Test
    void hasNoRuleForADayBeforeTheLaw() {
        assertThat(book().find(ClockKind.STATUTORY, "permit-decision", ANCESTRY, LocalDate.of(2004, 6, 30)))
                .isEmpty();
        assertThat(book().find(ClockKind.STATUTORY, "no-such-matter", ANCESTRY, DAY))
                .isEmpty();
    }

    @Test
    void tightensByARegionsRule() {
        TimeLimitRule own =
                rule("id=permit-decision limit=15wd start=case-accepted stops=none rank=DOCUMENT division=440000"
                        + " from=2026-01-01 to=2026-06-30 basis=粤府〔2025〕1号");

        assertThat(find(book(own), DAY).limit()).isEqualTo(new Limit(15, LimitUnit.WORKING_DAY));
        assertThat(find(book(own), LocalDate.of(2025, 12, 31)).limit()).isEqualTo(new Limit(20, LimitUnit.WORKING_DAY));
        assertThat(find(book(own), LocalDate.of(2026, 7, 1)).limit()).isEqualTo(new Limit(20, LimitUnit.WORKING_DAY));
        assertThat(book(own).find(ClockKind.STATUTORY, "permit-decision", List.of(DivisionCode.NATION), DAY))
                .get()
                .extracting(TimeLimitRule::division)
                .isEqualTo(DivisionCode.NATION);
    }

    @Test
    void loosensOnlyByALawOrRegulation() {
        TimeLimitRule byDocument =
                rule("id=permit-decision limit=25wd start=case-accepted stops=none rank=DOCUMENT division=440000"
                        + " from=2026-01-01 basis=粤府〔2025〕1号");
        TimeLimitRule byRegulation =
                rule("id=permit-decision limit=25wd start=case-accepted stops=none rank=LOCAL_REGULATION"
                        + " division=440000 from=2026-01-01 basis=《广东省某某条例》第八条");

        assertThat(find(book(byDocument), DAY).limit()).isEqualTo(new Limit(20, LimitUnit.WORKING_DAY));
        assertThat(find(book(byRegulation), DAY).limit()).isEqualTo(new Limit(25, LimitUnit.WORKING_DAY));
    }

    @Test
    void doesNotLetACityUndoWhatItsProvinceTightened() {
        TimeLimitRule province =
                rule("id=permit-decision limit=15wd start=case-accepted stops=none rank=DOCUMENT division=440000"
                        + " from=2026-01-01 basis=粤府〔2025〕1号");
        TimeLimitRule city =
                rule("id=permit-decision limit=18wd start=case-accepted stops=none rank=DOCUMENT division=440300"
                        + " from=2025-01-01 basis=深府〔2024〕1号");

        assertThat(find(book(province, city), DAY).limit()).isEqualTo(new Limit(15, LimitUnit.WORKING_DAY));
    }

    @Test
    void takesTheNewestVersion() {
        TimeLimitRule newer =
                rule("id=permit-decision limit=18wd start=case-accepted stops=none rank=LAW division=000000"
                        + " from=2026-03-01 basis=《某法》第一条");

        assertThat(find(book(newer), DAY).limit()).isEqualTo(new Limit(18, LimitUnit.WORKING_DAY));
        assertThat(find(book(newer), LocalDate.of(2026, 2, 28)).limit())
                .isEqualTo(new Limit(20, LimitUnit.WORKING_DAY));
    }

    @Test
    void seesEveryWayOfBeingLooser() {
        TimeLimitRule law = national("permit-decision");
        TimeLimitRule looser =
                rule("id=permit-decision limit=21wd start=case-accepted stops=hearing,holiday extend=11wd/DECIDER"
                        + " rank=DOCUMENT division=440000 from=2026-01-01 basis=文件");

        assertThat(Looseness.of(looser, law)).containsExactly("value", "stopEvents", "extension");
        assertThat(Looseness.of(law, law)).isEmpty();
        TimeLimitRule silent =
                rule("id=permit-supplement-notice limit=5wd start=material-received stops=none rank=DOCUMENT"
                        + " division=440000 from=2026-01-01 basis=文件");
        assertThat(Looseness.of(silent, national("permit-supplement-notice"))).containsExactly("lapse");
    }

    @Test
    void knowsThatALongerLimitHelpsThePartyWhoBearsIt() {
        TimeLimitRule shorter =
                rule("id=permit-hearing-request limit=3wd start=hearing-right-told stops=none bearer=PARTY"
                        + " rank=DOCUMENT division=440000 from=2026-01-01 basis=文件");
        TimeLimitRule longer =
                rule("id=permit-hearing-request limit=7wd start=hearing-right-told stops=none bearer=PARTY"
                        + " rank=DOCUMENT division=440000 from=2026-01-01 basis=文件");
        TimeLimitRule laterNotice =
                rule("id=permit-hearing-notice limit=5d back noroll start=hearing stops=none rank=DOCUMENT"
                        + " division=440000 from=2026-01-01 basis=文件");

        assertThat(Looseness.of(shorter, national("permit-hearing-request"))).containsExactly("value");
        assertThat(Looseness.of(longer, national("permit-hearing-request"))).isEmpty();
        assertThat(Looseness.of(laterNotice, national("permit-hearing-notice"))).containsExactly("value");
    }

    @Test
    void comparesDaysOfDifferentUnitsByWhatIsCertain() {
        assertThat(isLooser(new Limit(20, LimitUnit.CALENDAR_DAY), new Limit(20, LimitUnit.WORKING_DAY)))
                .isFalse();
        assertThat(isLooser(new Limit(21, LimitUnit.CALENDAR_DAY), new Limit(20, LimitUnit.WORKING_DAY)))
                .isTrue();
        assertThat(isLooser(new Limit(2, LimitUnit.WORKING_DAY), new Limit(20, LimitUnit.CALENDAR_DAY)))
                .isTrue();
        assertThat(isLooser(new Limit(0, LimitUnit.WORKING_DAY), new Limit(20, LimitUnit.CALENDAR_DAY)))
                .isFalse();
    }

    @Test
    void namesTheLineOfABrokenFile() {
        assertThatThrownBy(() ->
                        rule("id=x limit=20 start=y stops=none rank=LAW division=000000 from=2026-01-01 basis=《法》"))
                .hasMessageContaining("mine.rules")
                .hasMessageContaining("20wd or 30d");
        assertThatThrownBy(() -> rule(
                        "id=x limit=20wd start=y stops=none rank=LAW division=0 colour=red from=2026-13-01 basis=法"))
                .hasMessageContaining("colour");
        assertThatThrownBy(() -> rule("id=x limit=20wd start=y stops=none rank=LAW division=0 from=2026-13-01 basis=法"))
                .hasMessageContaining("division-code")
                .hasMessageContaining("validFrom")
                .hasMessageContaining("no-citation");
    }

    @Test
    void takesNoLineThatLeavesOpenWhatStopsTheClock() {
        String silent =
                "id=permit-decision limit=15wd start=case-accepted rank=DOCUMENT division=440000 from=2026-01-01"
                        + " basis=文件";

        assertThatThrownBy(() -> rule(silent))
                .hasMessageContaining("stopEvents")
                .hasMessageContaining("required");
        assertThat(rule(silent.replace(" rank", " stops=none rank")).stopEvents())
                .isEmpty();
        assertThat(rule(silent.replace(" rank", " stops=hearing,testing rank")).stopEvents())
                .containsExactly("hearing", "testing");
    }

    private static boolean isLooser(Limit lower, Limit upper) {
        return Looseness.isLooser(lower, upper, Direction.FORWARD, Bearer.ORGAN);
    }

    private static Limit limit(String matter) {
        return java.util.Objects.requireNonNull(national(matter).limit());
    }

    private static TimeLimitRule national(String matter) {
        return book().find(ClockKind.STATUTORY, matter, ANCESTRY, DAY).orElseThrow();
    }

    private static TimeLimitRule find(RuleBook book, LocalDate day) {
        return book.find(ClockKind.STATUTORY, "permit-decision", ANCESTRY, day).orElseThrow();
    }

    private static RuleBook book(TimeLimitRule... own) {
        List<TimeLimitRule> rules = new ArrayList<>(BuiltIn.rules());
        rules.addAll(List.of(own));
        return new RuleBook(rules);
    }

    private static TimeLimitRule rule(String line) {
        return RuleFile.parse("mine.rules", List.of(line)).get(0);
    }
}
