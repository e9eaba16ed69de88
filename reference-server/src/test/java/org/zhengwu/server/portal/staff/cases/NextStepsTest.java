package org.zhengwu.server.portal.staff.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Assurance;
import org.zhengwu.api.Authority;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Channel;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.Grant;
import org.zhengwu.api.Masked;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Post;
import org.zhengwu.api.Revision;
import org.zhengwu.api.Role;
import org.zhengwu.api.application.cases.Applicant;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseClock;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseItem;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.cases.CaseStep;
import org.zhengwu.api.application.cases.Light;
import org.zhengwu.api.application.catalogue.CaseType;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.application.catalogue.ItemVersionId;
import org.zhengwu.api.technical.deadlines.ClockKind;
import org.zhengwu.api.technical.deadlines.DeadlineId;
import org.zhengwu.api.technical.deadlines.DeadlineState;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.server.portal.Words;

/** Steps that the function would refuse for want of a post or a clock are not offered (LIC-004, LIC-005). */
class NextStepsTest {

    private static final Words WORDS = Words.in(Locale.CHINESE);
    private static final OrganId ORGAN = new OrganId(new UUID(1, 1));
    private static final DivisionId DIVISION = new DivisionId(new UUID(2, 1));

    @Test
    void leavesTheExtensionToTheHead() {
        Case accepted = accepted(false, clock(DeadlineState.RUNNING));

        assertThat(open(Post.HANDLER, accepted)).doesNotContain(HandlingStep.EXTENSION, HandlingStep.DECISION);
        assertThat(open(Post.DECIDER, accepted)).contains(HandlingStep.DECISION).doesNotContain(HandlingStep.EXTENSION);
        assertThat(open(Post.HEAD, accepted)).contains(HandlingStep.EXTENSION, HandlingStep.DECISION);
    }

    @Test
    void leavesTheExtensionOfAJointCaseToTheHeadOfTheGovernment() {
        Case joint = accepted(true, clock(DeadlineState.RUNNING));

        assertThat(open(Post.HEAD, joint)).doesNotContain(HandlingStep.EXTENSION);
        assertThat(open(Post.GOVERNMENT_HEAD, joint)).contains(HandlingStep.EXTENSION);
    }

    @Test
    void extendsOnlyAStatutoryLimitThatRuns() {
        assertThat(open(Post.HEAD, accepted(false, null))).doesNotContain(HandlingStep.EXTENSION);
        assertThat(open(Post.HEAD, accepted(false, clock(DeadlineState.LAPSED))))
                .doesNotContain(HandlingStep.EXTENSION);
    }

    private static List<HandlingStep> open(Post post, Case of) {
        Grant grant = new Grant(Role.OFFICIAL, post, ORGAN, DIVISION, LocalDate.EPOCH, null, Set.of());
        AccountId account = new AccountId(new UUID(3, 1));
        Caller caller = new Caller(account, "", List.of(grant), Channel.WEB, Assurance.VERIFIED, null, null);
        return NextSteps.of(caller, of, null, WORDS).open();
    }

    private static CaseClock clock(DeadlineState state) {
        return new CaseClock(
                new DeadlineId(new UUID(4, 1)),
                "permit-decision",
                ClockKind.STATUTORY,
                LocalDate.EPOCH,
                false,
                state,
                Light.GREEN);
    }

    private static Case accepted(boolean joint, @Nullable CaseClock clock) {
        return new Case(
                new CaseId(new UUID(5, 1)),
                null,
                new CaseItem(
                        new ItemVersionId(new UUID(6, 1)),
                        new ItemId(new UUID(6, 2)),
                        "11",
                        "事项",
                        "01",
                        CaseType.PROMISED,
                        joint,
                        false),
                CaseState.ACCEPTED,
                new Applicant(
                        new PartyId(new UUID(7, 1)),
                        PartyKind.NATURAL_PERSON,
                        new Masked("王*"),
                        new Masked("4403*"),
                        Authority.SELF),
                ORGAN,
                DIVISION,
                Channel.WEB,
                null,
                null,
                Map.of(),
                List.of(),
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                clock == null ? List.of() : List.of(clock),
                List.of(CaseStep.EXTEND, CaseStep.GRANT, CaseStep.REFUSE),
                Instant.EPOCH,
                new Revision(1));
    }
}
