package org.zhengwu.plugin.seals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Revision;
import org.zhengwu.api.RevisionConflictException;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.technical.seals.Seal;
import org.zhengwu.api.technical.seals.SealAlgorithm;
import org.zhengwu.api.technical.seals.SealFinding;
import org.zhengwu.api.technical.seals.SealRevocationDraft;
import org.zhengwu.api.technical.seals.SealState;
import org.zhengwu.api.technical.seals.SealVerification;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.testing.AtOnce;

/** Revoked seals (SEA-005). */
class RevocationTest {

    private static final SealRevocationDraft LOST = new SealRevocationDraft("印章遗失");

    private final Chancery chancery = Chancery.demo();

    @AfterEach
    void close() {
        chancery.close();
    }

    @Test
    void keepsWhatWasSealedBeforeAndSealsNothingMore() {
        Seal seal = chancery.enrolled(SealAlgorithm.RSA);
        byte[] sealed = chancery.sealed();
        chancery.zhengwu.clock().moveTo(Chancery.NOON.plus(Duration.ofDays(1)));

        Seal revoked = revoke(seal);

        assertThat(revoked.state()).isEqualTo(SealState.REVOKED);
        assertThat(revoked.revokedAt()).isEqualTo(Chancery.NOON.plus(Duration.ofDays(1)));
        assertThat(chancery.sealIfAble()).isEmpty();
        assertThat(chancery.verify(sealed))
                .isEqualTo(new SealVerification(SealFinding.INTACT, revoked, Chancery.NOON, true));
        assertThat(chancery.audited).extracting(AuditFact::action).contains("SealService.revoke");
    }

    @Test
    void believesNoTimeInASignatureOfARevokedSealThatIsNotOnRecord() {
        Seal seal = chancery.enrolled(SealAlgorithm.RSA);
        byte[] sealed = chancery.sealed();
        forgetUses();
        assertThat(chancery.verify(sealed).finding()).isEqualTo(SealFinding.INTACT);

        revoke(seal);

        assertThat(chancery.verify(sealed).finding()).isEqualTo(SealFinding.REVOKED);
    }

    @Test
    void revokesOnceForAStatedReasonAsItWasRead() {
        Seal seal = chancery.enrolled(SealAlgorithm.RSA);

        assertThatThrownBy(() -> chancery.service()
                        .revoke(Chancery.ADMINISTRATOR, seal.id(), seal.revision(), new SealRevocationDraft(" ")))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> chancery.service().revoke(Chancery.ADMINISTRATOR, seal.id(), new Revision(99), LOST))
                .isInstanceOf(RevisionConflictException.class);
        Seal revoked = revoke(seal);
        assertThatThrownBy(() -> revoke(revoked)).isInstanceOf(StepNotAllowedException.class);
    }

    @Test
    void letsOneOfTwoRevokeAtOnce() {
        Seal seal = chancery.enrolled(SealAlgorithm.RSA);

        List<Object> met = AtOnce.run(4, thread -> revoke(seal));

        assertThat(met).filteredOn(Seal.class::isInstance).hasSize(1);
        assertThat(met).filteredOn(RevisionConflictException.class::isInstance).hasSize(3);
    }

    @Test
    void entersTheReasonInNoAuditTrail() {
        revoke(chancery.enrolled(SealAlgorithm.RSA));

        assertThat(chancery.audited).noneMatch(fact -> fact.details().containsValue(LOST.reason()));
    }

    @Test
    void sealsWithTheSealThatWasEnrolledLast() {
        Seal first = chancery.enrolled(SealAlgorithm.RSA);
        Seal second = chancery.enrolled(SealAlgorithm.SM2);
        assertThat(chancery.verify(chancery.sealed()).seal()).isEqualTo(second);

        revoke(second);

        assertThat(chancery.verify(chancery.sealed()).seal()).isEqualTo(first);
    }

    private Seal revoke(Seal seal) {
        return chancery.service().revoke(Chancery.ADMINISTRATOR, seal.id(), seal.revision(), LOST);
    }

    private void forgetUses() {
        chancery.zhengwu
                .transactions()
                .required(() -> chancery.zhengwu
                        .entities()
                        .createQuery("delete from slUse u")
                        .executeUpdate());
    }
}
