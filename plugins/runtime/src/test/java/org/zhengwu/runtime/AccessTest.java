package org.zhengwu.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Channel;
import org.zhengwu.api.ForbiddenException;
import org.zhengwu.api.Grant;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Post;
import org.zhengwu.api.Role;
import org.zhengwu.api.Scope;
import org.zhengwu.api.UnauthenticatedException;
import org.zhengwu.api.technical.audit.AuditOutcome;
import org.zhengwu.api.technical.trial.TrialService;
import org.zhengwu.runtime.se.Zhengwu;
import org.zhengwu.spi.technical.audit.AuditLog;
import org.zhengwu.spi.technical.identity.Directory;

class AccessTest {

    private final RecordedAudit audit = new RecordedAudit();
    private Zhengwu zhengwu;
    private TrialService trials;

    @BeforeEach
    void start() {
        zhengwu = Zhengwu.builder()
                .h2InMemory()
                .movableClock(Instant.parse("2026-03-02T01:00:00Z"))
                .bean(Directory.class, new SmallDirectory())
                .bean(AuditLog.class, audit)
                .start();
        trials = zhengwu.service(TrialService.class);
    }

    @AfterEach
    void stop() {
        zhengwu.close();
    }

    @Test
    void refusesAVisitorWhoHasToSignInAndAuditsIt() {
        assertThatThrownBy(() -> trials.own(Caller.visitor(Channel.WEB))).isInstanceOf(UnauthenticatedException.class);

        assertThat(audit.alone()).singleElement().satisfies(fact -> {
            assertThat(fact.action()).isEqualTo("TrialService.own");
            assertThat(fact.outcome()).isEqualTo(AuditOutcome.REFUSED);
            assertThat(fact.details()).containsEntry("code", "unauthenticated");
        });
    }

    @Test
    void refusesARoleThatIsNotNamedAndAuditsIt() {
        Caller manager = People.person(List.of(People.grant(Role.INFORMATION_MANAGER, People.ORGAN, null)), null);

        assertThatThrownBy(() -> trials.own(manager))
                .isInstanceOfSatisfying(
                        ForbiddenException.class,
                        refusal -> assertThat(refusal.operation()).isEqualTo("TrialService.own"));
        assertThat(audit.alone()).hasSize(1);
    }

    @Test
    void notesWhoAsksForARecordThatIsNotInReach() {
        UUID absent = UUID.randomUUID();

        assertThat(trials.find(People.official(People.ORGAN, Post.HANDLER), absent))
                .isEmpty();

        assertThat(audit.alone()).singleElement().satisfies(fact -> {
            assertThat(fact.action()).isEqualTo("TrialService.find");
            assertThat(fact.outcome()).isEqualTo(AuditOutcome.REFUSED);
            assertThat(fact.details()).containsEntry("record", absent.toString());
        });
    }

    @Test
    void deniesWhatSaysNothing() {
        assertThatThrownBy(() -> trials.unstated(People.official(People.ORGAN, Post.HEAD)))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void asksAnOptionalOperationForItsRoleBeforeItSaysThatItIsAbsent() {
        assertThatThrownBy(() -> trials.optional(People.citizen(new PartyId(UUID.randomUUID()))))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void letsAnybodyDoWhatIsPublic() {
        assertThat(trials.open(Caller.visitor(Channel.WEB)).everything()).isTrue();
        assertThat(trials.open(People.official(People.ORGAN, null)).everything())
                .isTrue();
        assertThat(audit.alone()).isEmpty();
    }

    @Test
    void letsEveryAccountDoWhatNeedsNoGrantAndNoVisitor() {
        PartyId party = new PartyId(UUID.randomUUID());

        assertThat(trials.signedIn(People.person(List.of(), null))).isEqualTo(Scope.nothing());
        assertThat(trials.signedIn(People.citizen(party))).isEqualTo(Scope.ofParties(Set.of(party)));
        assertThatThrownBy(() -> trials.signedIn(Caller.visitor(Channel.WEB)))
                .isInstanceOf(UnauthenticatedException.class);
    }

    @Test
    void keepsAPersonToTheOwnPartyWhateverTheOperationReaches() {
        PartyId party = new PartyId(UUID.randomUUID());

        assertThat(trials.mixed(People.citizen(party))).isEqualTo(Scope.ofParties(Set.of(party)));
    }

    @Test
    void reachesTheOwnOrganTheEntrustedOnesAndThoseItTookOver() {
        OrganId entrusting = new OrganId(new UUID(1, 9));
        Grant window = new Grant(
                Role.OFFICIAL,
                Post.RECEIVER,
                People.OTHER_ORGAN,
                People.DIVISION,
                LocalDate.EPOCH,
                null,
                Set.of(entrusting));

        Caller receiver = People.person(List.of(window), null);
        assertThat(trials.window(receiver).organs())
                .containsExactlyInAnyOrder(People.OTHER_ORGAN, SmallDirectory.MERGED, entrusting);
        assertThat(trials.ownOrgan(receiver).organs())
                .as("receiving is all that is entrusted")
                .containsExactlyInAnyOrder(People.OTHER_ORGAN, SmallDirectory.MERGED);
    }

    @Test
    void reachesWhatAnEntrustingOrganTookOver() {
        Grant window = new Grant(
                Role.OFFICIAL,
                Post.RECEIVER,
                People.ORGAN,
                People.DIVISION,
                LocalDate.EPOCH,
                null,
                Set.of(People.OTHER_ORGAN));

        assertThat(trials.window(People.person(List.of(window), null)).organs())
                .containsExactlyInAnyOrder(People.ORGAN, People.OTHER_ORGAN, SmallDirectory.MERGED);
    }

    @Test
    void addsUpWhatSeveralGrantsReachAndOnlyWithThePostAskedFor() {
        Caller head = People.official(People.ORGAN, Post.HEAD);
        Caller handler = People.official(People.ORGAN, Post.HANDLER);

        assertThat(trials.mixed(head).organs())
                .containsExactlyInAnyOrder(People.ORGAN, People.OTHER_ORGAN, SmallDirectory.MERGED);
        assertThatThrownBy(() -> trials.mixed(handler)).isInstanceOf(ForbiddenException.class);
    }

    @Test
    void reachesTheOrgansOfTheDivision() {
        assertThat(trials.ownDivision(People.official(People.ORGAN, null)).organs())
                .containsExactlyInAnyOrder(People.ORGAN, People.OTHER_ORGAN);
    }

    @Test
    void reachesEverythingFromTheNation() {
        Grant national =
                new Grant(Role.INFORMATION_MANAGER, null, null, SmallDirectory.NATION, LocalDate.EPOCH, null, Set.of());

        assertThat(trials.mixed(People.person(List.of(national), null)).everything())
                .isTrue();
    }

    @Test
    void takesNoScopeFromOutside() {
        Caller forged = People.official(People.ORGAN, null).within(Scope.all());

        assertThat(trials.ownOrgan(forged).everything()).isFalse();
    }
}
