package org.zhengwu.plugin.approvals;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengwu.plugin.approvals.Surroundings.ORGAN;
import static org.zhengwu.plugin.approvals.Surroundings.THEN;
import static org.zhengwu.plugin.approvals.Surroundings.TODAY;
import static org.zhengwu.plugin.approvals.Surroundings.official;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Grant;
import org.zhengwu.api.Post;
import org.zhengwu.api.Subject;
import org.zhengwu.api.ZhengwuException;
import org.zhengwu.api.technical.approvals.ApprovalState;
import org.zhengwu.api.technical.approvals.FlowDefinition;
import org.zhengwu.api.technical.approvals.FlowDefinitionDraft;
import org.zhengwu.api.technical.approvals.FlowDefinitionDraft.Step;
import org.zhengwu.api.technical.approvals.FlowReference;
import org.zhengwu.api.technical.approvals.Opinion;
import org.zhengwu.api.technical.approvals.ReviewDraft;
import org.zhengwu.api.technical.approvals.Signature;
import org.zhengwu.api.technical.approvals.Signer;
import org.zhengwu.api.technical.approvals.StepLimit;
import org.zhengwu.api.technical.approvals.StepLimitDraft;
import org.zhengwu.api.technical.approvals.StepMode;
import org.zhengwu.api.technical.deadlines.LimitUnit;

/** Whatever people press and however often limits lapse, an approval keeps its rules. */
class CourseWalkTest {

    private static final int WALKS = 400;
    private static final int ACTS = 80;
    private static final StepLimitDraft TO_HEAD =
            StepLimitDraft.handingOver(3, LimitUnit.CALENDAR_DAY, "测试时限", Post.HEAD);
    private static final FlowDefinition FLOW = FlowDefinitionDraft.builder()
            .effectiveFrom(TODAY)
            .name("随机")
            .basis("测试")
            .step(Step.of("check", "初审", StepMode.ONE, Post.REVIEWER).within(TO_HEAD))
            .step(Step.of("joint", "会签", StepMode.JOINT, Post.REVIEWER, Post.HEAD)
                    .within(StepLimitDraft.urging(3, LimitUnit.CALENDAR_DAY, "测试时限")))
            .step(Step.of("any", "或签", StepMode.ANY_OF, Post.REVIEWER, Post.HEAD)
                    .within(TO_HEAD))
            .step(Step.of("decision", "决定", StepMode.ONE, Post.DECIDER, Post.HEAD)
                    .within(TO_HEAD))
            .build()
            .check()
            .orThrow();

    private enum Act {
        AGREE,
        SEND_BACK,
        TRANSFER,
        ADD_SIGNER,
        DELEGATE,
        ADVISE,
        WITHDRAW_DELEGATION,
        LAPSE,
        URGE,
        DECIDE
    }

    @Test
    void keepsItsRulesOnEveryWay() {
        Map<Act, Integer> done = new EnumMap<>(Act.class);
        Set<ApprovalState> ends = new TreeSet<>();
        for (int seed = 0; seed < WALKS; seed++) {
            ends.add(walk(new Random(seed), done));
        }
        assertThat(done.keySet()).containsExactly(Act.values());
        assertThat(ends).contains(ApprovalState.DECIDED, ApprovalState.SENT_BACK);
    }

    private static ApprovalState walk(Random random, Map<Act, Integer> done) {
        List<Caller> people = people();
        Caller handler = people.get(0);
        ApprovalEntity approval = new ApprovalEntity(
                UUID.randomUUID(),
                new Subject("case", UUID.randomUUID()),
                ORGAN,
                UUID.randomUUID(),
                handler.account(),
                THEN);
        Course course = new Course(approval, FLOW, ORGAN, List.of());
        course.begin();
        for (int i = 0; i < ACTS && approval.isOpen(); i++) {
            Act act = Act.values()[random.nextInt(Act.values().length)];
            Caller caller = people.get(random.nextInt(people.size()));
            Caller colleague = people.get(random.nextInt(people.size()));
            Before before = new Before(approval.state(), approval.place(), approval.signatures(), course.signers());
            course = new Course(approval, FLOW, ORGAN, before.signers());
            try {
                press(course, approval, act, caller, colleague, random);
                done.merge(act, 1, Integer::sum);
                check(approval, course, act, before, handler.account());
            } catch (ZhengwuException refused) {
                assertThat(course.signers()).isEqualTo(before.signers());
                assertThat(approval.signatures()).isEqualTo(before.signatures());
                assertThat(approval.place()).isEqualTo(before.place());
                assertThat(approval.state()).isEqualTo(before.state());
            }
        }
        return approval.state();
    }

    private static List<Caller> people() {
        List<Caller> people = new ArrayList<>();
        people.add(official(ORGAN, Post.HANDLER, Post.REVIEWER));
        for (int i = 0; i < 4; i++) {
            people.add(official(ORGAN, Post.REVIEWER));
            people.add(official(ORGAN, Post.HEAD));
        }
        people.add(official(ORGAN, Post.REVIEWER, Post.DECIDER));
        people.add(official(ORGAN, Post.DECIDER));
        return people;
    }

    private static void press(
            Course course, ApprovalEntity approval, Act act, Caller caller, Caller colleague, Random random) {
        switch (act) {
            case AGREE ->
                course.review(caller, new ReviewDraft("AGREE", null).check().orThrow(), THEN);
            case SEND_BACK -> course.review(caller, sendBack(random), THEN);
            case TRANSFER -> course.transfer(caller, named(colleague));
            case ADD_SIGNER -> course.addSigner(caller, named(colleague));
            case DELEGATE -> course.delegate(caller, named(colleague));
            case ADVISE -> course.advise(caller, "可以", THEN);
            case WITHDRAW_DELEGATION -> course.withdrawDelegation(caller);
            case LAPSE -> course.lapse(limit(course), null, THEN);
            case URGE -> course.urge(caller.account(), THEN, Duration.ZERO);
            case DECIDE -> course.decide(caller, "准予许可", THEN);
        }
        assertThat(approval.place()).isBetween(0, FLOW.decision());
    }

    private static StepLimit limit(Course course) {
        return requireNonNull(course.step().limit());
    }

    private static ReviewDraft.CheckedReview sendBack(Random random) {
        String step = random.nextInt(10) == 0
                ? null
                : FLOW.steps().get(random.nextInt(3)).id();
        return ReviewDraft.builder()
                .opinion("SEND_BACK")
                .text("材料不全")
                .toStep(step)
                .build()
                .check()
                .orThrow();
    }

    private static Colleague named(Caller caller) {
        return new Colleague(
                caller.account(), caller.grants().stream().map(Grant::post).collect(toSet()));
    }

    private static void check(ApprovalEntity approval, Course course, Act act, Before before, AccountId handler) {
        assertThat(course.signers().isEmpty()).isEqualTo(!approval.isOpen());
        List<Signature> all = approval.signatures();
        assertThat(all).extracting(Signature::by).doesNotContain(handler);
        assertThat(approval.signedThisRound()).extracting(Signature::by).doesNotHaveDuplicates();
        assertThat(all.stream().collect(groupingBy(Signature::by, mapping(Signature::step, toSet()))))
                .allSatisfy((by, steps) -> assertThat(steps).hasSize(1));
        course.signers().stream().filter(each -> each.askedBy() != null).forEach(asked -> {
            assertThat(asked.account()).isNotEqualTo(asked.askedBy());
            assertThat(course.signers().stream().filter(each -> each.seat() == asked.seat()))
                    .containsExactly(asked);
        });
        boolean moves = switch (act) {
            case AGREE, SEND_BACK, DECIDE -> true;
            default -> false;
        };
        if (!moves) {
            assertThat(approval.state()).isEqualTo(before.state());
            assertThat(approval.place()).isEqualTo(before.place());
            assertThat(course.hasMoved()).isFalse();
            assertThat(all).hasSize(before.signatures().size() + (act == Act.ADVISE ? 1 : 0));
        }
        if (approval.state() == ApprovalState.DECIDED) {
            AccountId by = requireNonNull(approval.view(
                                    new Flow(UUID.randomUUID(), new FlowReference(null, null, 1), FLOW),
                                    List.of(),
                                    TODAY)
                            .decision())
                    .by();
            assertThat(all)
                    .filteredOn(each -> each.opinion() != Opinion.SEND_BACK)
                    .extracting(Signature::by)
                    .doesNotContain(by);
        }
    }

    private record Before(ApprovalState state, int place, List<Signature> signatures, List<Signer> signers) {}
}
