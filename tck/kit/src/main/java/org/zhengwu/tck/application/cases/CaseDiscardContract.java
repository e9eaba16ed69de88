package org.zhengwu.tck.application.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Post;
import org.zhengwu.api.Revision;
import org.zhengwu.api.RevisionConflictException;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.Material;
import org.zhengwu.api.application.cases.WithdrawalDraft;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.api.technical.storage.DocumentStore;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.application.catalogue.ItemFixtures.Kind;
import org.zhengwu.tck.technical.audit.Entries;

/** Deleting what was never submitted (删除草稿, PIP-004). */
public interface CaseDiscardContract extends CaseFixtures {

    LocalDate A_TUESDAY = LocalDate.of(2026, 3, 17);

    @Test
    @Requirement({"CSE-117", "AUD-001"})
    default void deletesADraftWithWhatWasBrought() {
        clock().moveTo(A_TUESDAY);
        Caller applicant = cast().serviceUser(PartyKind.NATURAL_PERSON);
        Case drafted = drafted(applicant, Kind.PERMIT);
        Case kept = drafted(applicant, Kind.PERMIT);
        List<DocumentId> brought =
                drafted.materials().stream().map(Material::document).toList();
        assertThat(brought).isNotEmpty();

        function().discard(applicant, drafted.id(), drafted.revision());

        assertThat(function().find(applicant, drafted.id())).isEmpty();
        for (DocumentId each : brought) {
            assertThat(store().find(applicant, each)).isEmpty();
            assertThatThrownBy(() -> store().open(applicant, each)).isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> function().submit(applicant, drafted.id(), drafted.revision()))
                .isInstanceOf(NotFoundException.class);
        assertThat(seenBy(applicant, kept)).isEqualTo(kept);
        assertThat(Entries.doneBy(candidate(), applicant)).contains("CaseService.discard");
    }

    @Test
    @Requirement("CSE-117")
    default void deletesADraftThatWasTakenBack() {
        clock().moveTo(A_TUESDAY);
        Caller applicant = cast().serviceUser(PartyKind.NATURAL_PERSON);
        Case withdrawn = takenBack(applicant, drafted(applicant, Kind.PERMIT));

        function().discard(applicant, withdrawn.id(), withdrawn.revision());

        assertThat(function().find(applicant, withdrawn.id())).isEmpty();
    }

    @Test
    @Requirement("CSE-117")
    default void keepsWhatWasSubmitted() {
        People people = people();
        Case submitted = submitted(people.applicant(), Kind.PERMIT, A_TUESDAY);
        assertThatThrownBy(() -> function().discard(people.applicant(), submitted.id(), submitted.revision()))
                .isInstanceOf(StepNotAllowedException.class);

        Case withdrawn = takenBack(people.applicant(), submitted);
        assertThatThrownBy(() -> function().discard(people.applicant(), withdrawn.id(), withdrawn.revision()))
                .isInstanceOf(StepNotAllowedException.class);

        assertThat(seenBy(people.applicant(), submitted)).isEqualTo(withdrawn);
        assertThat(withdrawn.materials()).isNotEmpty();
    }

    @Test
    @Requirement({"CSE-117", "REV-001"})
    default void deletesNothingOfOthersNorAtAnotherRevision() {
        clock().moveTo(A_TUESDAY);
        Caller applicant = cast().serviceUser(PartyKind.NATURAL_PERSON);
        Case drafted = drafted(applicant, Kind.PERMIT);

        for (Caller other :
                List.of(cast().serviceUser(PartyKind.NATURAL_PERSON), staff().official(Organ.CITY, Post.RECEIVER))) {
            assertThatThrownBy(() -> function().discard(other, drafted.id(), drafted.revision()))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> function().discard(applicant, drafted.id(), new Revision(77)))
                .isInstanceOf(RevisionConflictException.class);

        assertThat(seenBy(applicant, drafted)).isEqualTo(drafted);
    }

    private Case takenBack(Caller applicant, Case application) {
        return function()
                .withdraw(
                        applicant,
                        application.id(),
                        application.revision(),
                        WithdrawalDraft.builder().build());
    }

    private DocumentStore store() {
        return candidate().service(DocumentStore.class);
    }
}
